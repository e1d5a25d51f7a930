/** English wordings of news on energy: its frames, what may stand with any of them as background or be said by an official. */
export const energy = {
  frames: {
    source: {
      headline: [
        '{what} goes into service in {place}',
        '{houses} to be connected in {place}',
        'Energy crews in {place} finish work worth {cost}',
        'Switch thrown in {place}: {what} hums again',
      ],
      lead: [
        '{what.a} in {place} came back on line on {when} after a rebuild that secures heat and light for {houses}.',
        'Energy workers [finished a job in {place}|completed an upgrade in {place}|concluded a refit in {place}] on {when}: {what.a} that serves {houses} has been renewed.',
        '{firm} completed {what.a} in {place} ahead of time, and connections begin on {soon}.',
        'Darkness lasted a single heartbeat in {place} on {when}, when load was transferred to {what.a} rebuilt by {firm} for {cost}.',
      ],
      houses: [
        '{houses} depend on it, and [outages used to be common here|blackouts plagued the area|power cuts were once routine].',
        '{houses} on the outskirts come first, the others follow after {soon}.',
        'Freezers, incubators and aquariums in {houses} stay on without a flicker.',
      ],
      crews: [
        '{crews} [did the assembly and did not stop at night|put it together without a pause|worked through frost and dark].',
        '[emergency stocks are complete|reserves are replenished|spares have been laid in], and {crews} are on call.',
        'Welders and riggers clung to masts in sleet, {crews} taking turns.',
      ],
      firm: [
        'The contractor was {firm}, under a deal worth {cost} signed in {year}.',
        '{firm} supplied equipment worth {cost}.',
        'Apprentices of {firm} painted the fence green as a farewell.',
      ],
      saving: [
        '[losses in the grid should fall|wastage along the network ought to drop|leakage should diminish] by {share} per cent.',
        'Fuel use drops by {share} per cent, as trials on {before} confirmed.',
        'Waste heat dries grain nearby, trimming emissions by {share} per cent.',
      ],
      quote: [
        'for next winter {place} is better prepared than it was in {year}',
        'reports do not matter to us, {houses} that are warm do',
        'we start on the next one on {soon}, and the money for it is there',
        'pipes speak before they burst, one has to listen',
        'children drew us suns on the envelopes with their bills',
      ],
    },
  },
  background: [
    'Electricity use in {country} rose by {share} per cent over the winter.',
    'The grid programme of {country} was adopted in {year} and is half done.',
    '[household tariffs in {place} have not changed|domestic rates in {place} have been frozen|bills in {place} have stayed level] since {before}.',
    'Solar panels now cover {share} per cent of flat roofs in {place}, mainly garages.',
    'Peat was burnt here until {year}, and the chimney remains a landmark.',
    'Electricians inspect transformers, fuses and meters before each frost, as the regulator demands, most recently on {before}.',
    'Firewood costs {share} per cent more than in the mild autumn of {year}.',
    'A dam on the upper river is being examined for leaks, divers having noticed bubbles on {before}.',
    'Engineers [welcome|praise] cable over wire, for storms cannot reach it underground, as was learnt in {year}.',
  ],
  quote: [
    'we have {share} per cent of capacity in reserve, and that is enough',
    'we have not had so quiet a winter since {year}',
    'a warm radiator is the cheapest medicine in February',
    'sparks are invisible until someone complains, therefore we measure voltage daily',
    'savings count double when they come from switching off the unnecessary',
    'no dispatcher dozed off that night',
  ],
};
