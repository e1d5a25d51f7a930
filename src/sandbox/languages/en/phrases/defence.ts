/** English wordings of news on defence: its frames, what may stand with any of them as background or be said by an official. */
export const defence = {
  frames: {
    exercise: {
      headline: [
        'Exercise near {place} to last until {soon}',
        '{unit} moves out to range near {place}',
        'Troops of {country} hold firing practice near {place}',
        'Camouflage in the heather: {unit} drills near {place}',
      ],
      lead: [
        '{unit.a} began an exercise on a range near {place} on {when} that will last several days.',
        'Planned manoeuvres with {unit.a} started near {place} on {when}.',
        'On a range near {place} {unit.a} practised the defence of a river crossing on {when}.',
        'Tracks churned the heath near {place} on {when} as {unit.a} rehearsed a night march and a retreat.',
      ],
      men: [
        '{men} [take part, some of them reservists|are involved, conscripts and volunteers alike|participate, a few recalled from civilian life].',
        '{men} are in the field, in a camp that will be struck on {soon}.',
        'Blisters were the commonest casualty among {men}, medics joked.',
      ],
      machines: [
        '{machines} [are in use and were moved up by rail|rumble across the range after a rail journey|were unloaded from flatcars].',
        '{machines} were brought to the range, the last column on {before}.',
        'Umpires with white armbands follow {machines} and write down every mistake.',
      ],
      guests: [
        '[observers were sent by {guests}|monitors came from {guests}|delegates of {guests} look on].',
        'Neighbours [were told in advance|received due notice|had been notified], and invitations went to {guests}.',
        'Attachés from {guests} compared binoculars and praised the porridge.',
      ],
      traffic: [
        'Traffic on the road to {place} will be limited until {soon}.',
        'People are asked to stay off the range for {days} days.',
        'Shepherds were compensated for scattered flocks, anglers for muddy water, and claims are paid by {soon}.',
      ],
      quote: [
        'results were {share} per cent better than last year’s norms',
        'we test signals and supplies, and there is nothing else behind it until {soon}',
        'in {year} men trained here on old machines, and that has changed',
        'whoever complains about mud has never dug a trench in clay',
        'radio silence was kept for nine hours, even by the cooks',
      ],
    },
    inspection: {
      headline: [
        '{unit} near {place} put on alert',
        'Inspection near {place}: what {hours} showed',
        'Garrison of {place} on parade',
        'Bugle before breakfast: {unit} near {place} inspected',
      ],
      lead: [
        '{unit.a} near {place} was put on alert on {when} for an inspection that lasted {hours}.',
        'An unannounced inspection of {unit.a} took place in the garrison of {place} on {when}.',
        'Staff officers came to {place} on {when} to look at {unit.a}.',
        'Lockers, rifles and socks were turned inside out near {place} on {when}, while {unit.a} waited on the drill square.',
      ],
      result: [
        '[tasks were met within {hours}|orders were carried out within {hours}|the drill was accomplished within {hours}], and those who lagged behind have until {soon}.',
        'Marks are {share} per cent above last year’s.',
        'Three lieutenants earned reprimands, one corporal a wristwatch, to be handed over on {soon}.',
      ],
      barracks: [
        '[barracks were looked at as well|dormitories were visited too|kitchens and quarters were examined], having been repaired on {before}.',
        'The barracks date from {year}, and repairs begin on {soon}.',
        'Plumbing leaks and draughty windows were photographed for the quartermaster, plumbers come on {soon}.',
      ],
      trips: [
        'At least {trips} field days are planned before the year is out.',
        'Half of this year’s {trips} field days are over.',
        'Snowshoes, skis and sledges must be waxed before {trips} outings resume.',
      ],
      families: [
        'Families of the men have been promised homes, with {building.a} close by.',
        '{men} lined up, and relatives may visit on {soon}.',
        'Wives organised a bazaar whose proceeds pay for a kindergarten storyteller, who performs on {soon}.',
      ],
      quote: [
        'in {hours} one sees everything, training and housekeeping alike',
        'service runs smoothly, and no complaint has come in since {before}',
        'the garrison has not turned out so fast since {year}',
        'rust on a bolt tells me more than a parade',
        'sergeants are the spine, officers should thank them daily',
      ],
    },
  },
  background: [
    'Defence spending in {country} is {share} per cent higher this year.',
    'Conscription in {country} ends on {soon}.',
    'The range near {place} has been in use since {year}.',
    'Recruits peel potatoes less often: a catering contractor took over the canteen on {before}.',
    'Sappers still unearth shells from the old war, {share} per cent fewer than in {year}.',
    'Cadets swore their oath on {before} in pouring rain, brass band and all.',
    'Helmets, tents and field kitchens ordered in {year} have finally reached the depots.',
    '[veterans maintain a small cemetery|former gunners tend a small graveyard|pensioned soldiers weed a small burial ground] behind the barracks and trim its hedges each month, next on {soon}.',
    'Reservists in {country} are summoned for a fortnight, employers receive compensation, the next term starting on {soon}.',
  ],
  quote: [
    'more men want to serve in {place} than in {year}',
    'pay has gone up by {share} per cent since {before}',
    'mothers should hear from their sons weekly, so we bought tablets',
    'polished boots impress nobody if the radio crackles',
    'a commander eats last and sleeps least',
    'discipline improved once bunks, blankets and boilers had been repaired',
  ],
};
