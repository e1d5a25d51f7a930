/** English wordings of news on emergency: its frames, what may stand with any of them as background or be said by an official. */
export const emergency = {
  frames: {
    fire: {
      headline: [
        'Fire in {place}: {what.a} in flames',
        'Crews in {place} fight a fire for {span}',
        '{what} burns down in {place}',
        'Smoke over {place}: {what} damaged',
      ],
      lead: [
        '{what.a} on the edge of {place} caught fire on {when}, and it took {span} to put it out.',
        'A fire in {place} damaged {what.a} on {when} before it was under control after {span}.',
        '{men} were called to {place} on {when}, where {what.a} was burning.',
        'A baker on his way to work noticed a glow in {place} on {when}: {what.a} was ablaze, and {men} arrived.',
      ],
      men: [
        '{men} reached the site, [held up by parked cars|hampered by abandoned vehicles|obstructed by badly left cars].',
        '{men} [fought the flames|battled the inferno|tackled the fire] and were back at their station after {span}.',
        'Hoses were laid across a frozen ditch, gusts drove sparks towards haystacks, much as on {before}.',
      ],
      people: [
        'A group of {people} people was led out of the buildings nearby, and [nobody was hurt|no injuries were reported|all escaped unscathed].',
        '[people got out by themselves|occupants fled unaided|everyone scrambled to safety], and medics looked after at least {people} of them.',
        'Neighbours sheltered {people} people overnight and brewed gallons of coffee.',
      ],
      cause: [
        '[the cause is to be established by an inquiry|investigators are probing the cause|forensic experts will determine the cause], with results expected on {soon}.',
        '[first signs point to wiring|early clues implicate wiring|suspicion falls on cables] that had not been replaced since {year}.',
        'Arson is not suspected: a kettle left on a stove seems to be the culprit, as happened on {before}.',
      ],
      damage: [
        'The roof is {share} per cent destroyed, [while the walls still stand|though the masonry survived|but the gables held].',
        'The damage will be counted by {soon}, and the building was insured.',
        'Beams are charred, stock is soaked, and {share} per cent of the tools melted.',
      ],
      quote: [
        'another {span} and it would have spread to the houses',
        'crews were quick, although {place} has had no such fire since {year}',
        'I ask everyone to check their wiring, for this is not the first call since {before}',
        'my crew trained in exactly such a staircase last spring',
        'closing a door buys three minutes, three minutes is a lifetime',
      ],
    },
    storm: {
      headline: [
        'Storm in {place}: {villages} without light',
        '{what} {tears/tear~what} off roofs in {place}',
        'Gusts of {speed} metres a second near {place}',
        'Branches, tiles, darkness: {what} over {place}',
      ],
      lead: [
        '{what} damaged houses and power lines in {place} on {when}, with gusts of {speed} metres a second.',
        'The weather left {villages} near {place} in the dark on {when}, mainly through {what}.',
        'The storm reached {place} on {when}: {what} and gusts of up to {speed} metres a second.',
        'Candles sold out in {place} on {when} after {what} had snapped poplars and pylons, {villages} losing power.',
      ],
      villages: [
        'Power was cut to {villages}, though most had it back by morning.',
        'Telephones failed too, with {villages} affected.',
        'Dairies poured away warm milk, and {villages} relied on generators borrowed from the army.',
      ],
      crews: [
        '{crews} are clearing the roads and mean to finish by {soon}.',
        '{crews} went out to the lines, with help from {other}.',
        'Chainsaws whined until dusk, {crews} cleared a lane through fallen spruces.',
      ],
      roofs: [
        'At least {roofs} houses lost their roofs, and owners have been promised help.',
        'Inspectors visited {roofs} homes and will go on until {soon}.',
        'Tarpaulins cover {roofs} cottages, carpenters and slaters are booked for weeks.',
      ],
      forecast: [
        'Forecasters expect a calm spell until {soon}.',
        'It has only once been windier here, in {year}.',
        'Meteorologists blame a cold front, balmy afternoons return by {soon}.',
      ],
      quote: [
        '[nobody was hurt|no injuries were reported|all escaped unscathed], and we shall have {villages} back on the grid in a day',
        'we sent out a warning on {before}, and it helped',
        'we have had nothing like it since {year}, but the services were ready',
        'old willows along the canal should have been pruned in {year}',
        'a grocer baked bread on a campfire, such people make a town',
      ],
    },
    rescue: {
      headline: [
        'Missing hikers found near {place}',
        'Rescuers of {place} search for {span}',
        'Search for hikers near {place} took {span}',
        'Frozen but alive: hikers return to {place}',
      ],
      lead: [
        '{people} who had lost their way near {place} were led to a road on {when}.',
        'A search near {place} ended well on {when}, with {people} found.',
        'Rescuers from {place} brought back {people} on {when}.',
        'A torch blinking through the trees betrayed their camp: {people} missing near {place} were located on {when} after {span}.',
      ],
      search: [
        '[the search went on from the air and on foot|the hunt proceeded by helicopter and on foot|teams combed the terrain from above and below], with {men} volunteers.',
        'It lasted {span} and covered everything up to the road to {place}.',
        'Bloodhounds, drones and horn signals failed, a shepherd’s hunch succeeded, just as in {year}.',
      ],
      health: [
        '[all of them were seen by a doctor|each was checked by a physician|paramedics examined everyone], and one will be in hospital until {soon}.',
        'They are well, after a night that was colder than {before}.',
        'Frostbitten toes and a sprained wrist are the only injuries, hot broth did the rest, and leave from work lasts until {soon}.',
      ],
      route: [
        'They were {distance} from their camp, [having lost the path in fog|misled by mist|disoriented by haze].',
        'Their way led past {where.a}, by a map that dates from {year}.',
        'Their compass lay beside a magnet in the rucksack and led {distance} astray.',
      ],
      advice: [
        '[rescuers ask that routes be announced|rescuers urge that itineraries be left behind|guides beg that plans be disclosed] on a form that was renewed on {before}.',
        '[such calls have become|such emergencies have grown|alerts like this became] {share} per cent more frequent this season.',
        'Pack a whistle, matches and a bright jacket, and never split up after sunset, according to a leaflet of {before}.',
      ],
      quote: [
        'a telephone that still had some charge saved them, and {span} of patience',
        'without a map there is nothing to look for {distance} from the road',
        'none of the {men} rescuers lay down before all had been found',
        'they apologised to everyone, the youngest promised to become a rescuer',
        'mountains do not care how expensive your boots are',
      ],
    },
  },
  background: [
    '[calls in {place} are down|alarms in {place} have dwindled|incidents in {place} decreased] by {share} per cent since January.',
    'The rescue service of {country} took its present form in {year}.',
    'New vehicles for the rescuers of {place} will arrive on {soon}.',
    'Smoke detectors became obligatory in {country} in {year}, lodgers seldom check the batteries.',
    'A helicopter and two inflatable boats have been stationed in {place} since {before}.',
    'Hydrants were [flushed|tested] on {before}, and rust blocked every ninth.',
    'Insurance claims after hailstorms climbed by {share} per cent, gardeners and orchard owners leading.',
    'First-aid lessons for drivers resume in {place} on {soon}, with bandages and dummies provided.',
    'Sirens will wail across {place} on {soon}, merely as a drill.',
    '[careless smokers and broken heaters explain most alarms|cigarettes and faulty heaters cause most alarms], the annual overview says, which appeared on {before}.',
  ],
  quote: [
    'we have trained people in {place} for such cases since {year}',
    'crews arrive {share} per cent sooner than they did',
    'panic kills faster than flames, calm voices saved everybody',
    'please stay behind the tape and let the ambulance through',
    'a dog barked in time, that is the whole miracle',
    'helmets, ropes and lamps were replaced long before anyone needed them',
  ],
};
