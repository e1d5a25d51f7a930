/** English wordings of news on emergency: its frames, what may stand with any of them as background or be said by an official. */
export const emergency = {
  frames: {
    fire: {
      headline: [
        'Fire in {place}: {what.a} in flames',
        '{what} burns down in {place}',
        'Crews in {place} fight a fire for {span}',
      ],
      lead: [
        '{what.a} on the edge of {place} caught fire on {when}, and it took {span} to put it out.',
        'A fire in {place} damaged {what.a} on {when} before it was under control after {span}.',
        '{men} were called to {place} on {when}, where {what.a} was burning.',
      ],
      men: [
        '{men} reached the site, held up by parked cars.',
        '{men} fought the flames and were back at their station after {span}.',
      ],
      people: [
        'A group of {people} people was led out of the buildings nearby, and nobody was hurt.',
        'People got out by themselves, and medics looked after at least {people} of them.',
      ],
      cause: [
        'The cause is to be established by an inquiry, with results expected on {soon}.',
        'First signs point to wiring that had not been replaced since {year}.',
      ],
      damage: [
        'The roof is {share} per cent destroyed, while the walls still stand.',
        'The damage will be counted by {soon}, and the building was insured.',
      ],
      quote: [
        'another {span} and it would have spread to the houses',
        'crews were quick, although {place} has had no such fire since {year}',
        'I ask everyone to check their wiring, for this is not the first call since {before}',
      ],
    },
    storm: {
      headline: [
        'Storm in {place}: {villages} without light',
        '{what} {tears/tear~what} off roofs in {place}',
        'Gusts of {speed} metres a second near {place}',
      ],
      lead: [
        '{what} damaged houses and power lines in {place} on {when}, with gusts of {speed} metres a second.',
        'The weather left {villages} near {place} in the dark on {when}, mainly through {what}.',
        'The storm reached {place} on {when}: {what} and gusts of up to {speed} metres a second.',
      ],
      villages: [
        'Power was cut to {villages}, though most had it back by morning.',
        'Telephones failed too, with {villages} affected.',
      ],
      crews: [
        '{crews} are clearing the roads and mean to finish by {soon}.',
        '{crews} went out to the lines, with help from {other}.',
      ],
      roofs: [
        'At least {roofs} houses lost their roofs, and owners have been promised help.',
        'Inspectors visited {roofs} homes and will go on until {soon}.',
      ],
      forecast: ['Forecasters expect a calm spell until {soon}.', 'It has only once been windier here, in {year}.'],
      quote: [
        'nobody was hurt, and we shall have {villages} back on the grid in a day',
        'we sent out a warning on {before}, and it helped',
        'we have had nothing like it since {year}, but the services were ready',
      ],
    },
    rescue: {
      headline: [
        'Missing hikers found near {place}',
        'Rescuers of {place} search for {span}',
        'Hikers near {place} walked {distance} off the trail',
      ],
      lead: [
        '{people} who had lost their way near {place} were led to a road on {when}.',
        'A search near {place} ended well on {when}, with {people} found.',
        'Rescuers from {place} brought back {people} on {when}.',
      ],
      search: [
        'The search went on from the air and on foot, with {men} volunteers.',
        'It lasted {span} and covered everything up to the road to {place}.',
      ],
      health: [
        'All of them were seen by a doctor, and one will be in hospital until {soon}.',
        'They are well, after a night that was colder than {before}.',
      ],
      route: [
        'They were {distance} from their camp, having lost the path in fog.',
        'Their way led past {where.a}, by a map that dates from {year}.',
      ],
      advice: [
        'Rescuers ask that routes be announced on a form that was renewed on {before}.',
        'Such calls have become {share} per cent more frequent this season.',
      ],
      quote: [
        'a telephone that still had some charge saved them, and {span} of patience',
        'without a map there is nothing to look for {distance} from the road',
        'none of the {men} rescuers lay down before all had been found',
      ],
    },
  },
  background: [
    'Calls in {place} are down by {share} per cent since January.',
    'The rescue service of {country} took its present form in {year}.',
    'New vehicles for the rescuers of {place} will arrive on {soon}.',
  ],
  quote: [
    'we have trained people in {place} for such cases since {year}',
    'crews arrive {share} per cent sooner than they did',
  ],
};
