/** English wordings of news on nature: its frames, what may stand with any of them as background or be said by an official. */
export const nature = {
  frames: {
    animals: {
      headline: [
        '{what} near {place} have been counted',
        'How many {what} live near {place}: figures for {before}',
        'Count near {place}: up to {number} animals',
      ],
      lead: [
        'A count near {place} ended on {when}: {what} are seen more often, with up to {number} of them found.',
        'Biologists said on {when} that {what}, up to {number} of them, live around {where.a} near {place}.',
        'Up to {number} {what} were counted near {place}, a report said on {when}.',
      ],
      cameras: [
        'Pictures came from {cameras} cameras that were set up on {before}.',
        'It took until {before} to go through what {cameras} cameras had seen.',
      ],
      students: ['Scientists had the help of {students}.', '{students} took part, and a second team starts on {soon}.'],
      feeding: [
        'More fodder than usual was put out in winter, {share} per cent in all.',
        'Hunting has been forbidden here since {year}.',
      ],
      compare: ['A year ago there were {share} per cent fewer.', 'Numbers were last so high in {year}.'],
      quote: [
        'if they are left in peace, we shall see young ones by {soon}',
        '{cameras} cameras caught what we had not seen since {year}',
        'a rise of {share} per cent is thanks to those who look after this place',
      ],
    },
    cleanUp: {
      headline: [
        'Clean-up near {place}: {waste} taken away',
        '{people} turn out to clean in {place}',
        '{where} near {place} looks tidy again',
      ],
      lead: [
        '{people} went out to clean up {where.a} near {place} on {when}.',
        'Order was restored near {place} on {when}, when {waste} of rubbish was collected.',
        '{waste} of rubbish was carted away from {place} on {when} by {people}.',
      ],
      waste: [
        '{waste} went to be recycled, {share} per cent more than last year.',
        'The rubbish, {waste} of it, will be gone by {soon}.',
      ],
      trees: [
        'Next comes the planting of {trees} trees, set for {soon}.',
        'Seedlings have been bought, and {trees} trees are to be planted by {soon}.',
      ],
      firm: [
        '{firm} lent machines for nothing.',
        'The expense was borne by {firm}, which settled the bill on {before}.',
      ],
      bins: [
        'Bins on the shore date from {year} and will be replaced on {soon}.',
        'Fines for dumping have gone up by {share} per cent since {before}.',
      ],
      quote: [
        'when {people} turn out, a month’s work is done in a day',
        '{waste} is a shameful figure but an honest one',
        'in {year} people bathed here, and by {soon} they will again',
      ],
    },
  },
  background: [
    'Protected land in {country} grew by {share} per cent in a year.',
    'The red book of {country} was last revised in {year}.',
    'The fire season in {country} lasts until {soon}.',
  ],
  quote: [
    'nature in {country} needs more than holidays, and spending on it is up by {share} per cent',
    'water in {place} is {share} per cent cleaner, as samples of {before} show',
  ],
};
