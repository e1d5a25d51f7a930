/** English wordings of news on energy: its frames, what may stand with any of them as background or be said by an official. */
export const energy = {
  frames: {
    source: {
      headline: [
        '{what} goes into service in {place}',
        '{houses} to be connected in {place}',
        'Energy crews in {place} finish work worth {cost}',
      ],
      lead: [
        '{what.a} in {place} came back on line on {when} after a rebuild that secures heat and light for {houses}.',
        'Energy workers finished a job in {place} on {when}: {what.a} that serves {houses} has been renewed.',
        '{firm} completed {what.a} in {place} ahead of time, and connections begin on {soon}.',
      ],
      houses: [
        '{houses} depend on it, and outages used to be common here.',
        '{houses} on the outskirts come first, the others follow after {soon}.',
      ],
      crews: [
        '{crews} did the assembly and did not stop at night.',
        'Emergency stocks are complete, and {crews} are on call.',
      ],
      firm: [
        'The contractor was {firm}, under a deal worth {cost} signed in {year}.',
        '{firm} supplied equipment worth {cost}.',
      ],
      saving: [
        'Losses in the grid should fall by {share} per cent.',
        'Fuel use drops by {share} per cent, as trials on {before} confirmed.',
      ],
      quote: [
        'for next winter {place} is better prepared than it was in {year}',
        'reports do not matter to us, {houses} that are warm do',
        'we start on the next one on {soon}, and the money for it is there',
      ],
    },
  },
  background: [
    'Electricity use in {country} rose by {share} per cent over the winter.',
    'The grid programme of {country} was adopted in {year} and is half done.',
    'Household tariffs in {place} have not changed since {before}.',
  ],
  quote: [
    'we have {share} per cent of capacity in reserve, and that is enough',
    'we have not had so quiet a winter since {year}',
  ],
};
