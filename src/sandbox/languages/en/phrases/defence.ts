/** English wordings of news on defence: its frames, what may stand with any of them as background or be said by an official. */
export const defence = {
  frames: {
    exercise: {
      headline: [
        'Exercise near {place} to last until {soon}',
        '{unit} moves out to range near {place}',
        'Troops of {country} hold firing practice near {place}',
      ],
      lead: [
        '{unit.a} began an exercise on a range near {place} on {when} that will last several days.',
        'Planned manoeuvres with {unit.a} started near {place} on {when}.',
        'On a range near {place} {unit.a} practised the defence of a river crossing on {when}.',
      ],
      men: [
        '{men} take part, some of them reservists.',
        '{men} are in the field, in a camp that will be struck on {soon}.',
      ],
      machines: [
        '{machines} are in use and were moved up by rail.',
        '{machines} were brought to the range, the last column on {before}.',
      ],
      guests: [
        'Observers were sent by {guests}.',
        'Neighbours were told in advance, and invitations went to {guests}.',
      ],
      traffic: [
        'Traffic on the road to {place} will be limited until {soon}.',
        'People are asked to stay off the range for {days} days.',
      ],
      quote: [
        'results were {share} per cent better than last year’s norms',
        'we test signals and supplies, and there is nothing else behind it until {soon}',
        'in {year} men trained here on old machines, and that has changed',
      ],
    },
    inspection: {
      headline: [
        '{unit} near {place} put on alert',
        'Inspection near {place}: what {hours} showed',
        'Garrison of {place} on parade',
      ],
      lead: [
        '{unit.a} near {place} was put on alert on {when} for an inspection that lasted {hours}.',
        'An unannounced inspection of {unit.a} took place in the garrison of {place} on {when}.',
        'Staff officers came to {place} on {when} to look at {unit.a}.',
      ],
      result: [
        'Tasks were met within {hours}, and those who lagged behind have until {soon}.',
        'Marks are {share} per cent above last year’s.',
      ],
      barracks: [
        'Barracks were looked at as well, having been repaired on {before}.',
        'The barracks date from {year}, and repairs begin on {soon}.',
      ],
      trips: [
        'At least {trips} field days are planned before the year is out.',
        'Half of this year’s {trips} field days are over.',
      ],
      families: [
        'Families of the men have been promised homes, with {building.a} close by.',
        '{men} lined up, and relatives may visit on {soon}.',
      ],
      quote: [
        'in {hours} one sees everything, training and housekeeping alike',
        'service runs smoothly, and no complaint has come in since {before}',
        'the garrison has not turned out so fast since {year}',
      ],
    },
  },
  background: [
    'Defence spending in {country} is {share} per cent higher this year.',
    'Conscription in {country} ends on {soon}.',
    'The range near {place} has been in use since {year}.',
  ],
  quote: ['more men want to serve in {place} than in {year}', 'pay has gone up by {share} per cent since {before}'],
};
