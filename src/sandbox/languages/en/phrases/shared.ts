/** English sentences that stand in items of any topic. */

/** Around what an official says: `{quote}` is the clause with a capital letter, `{said}` the same without. */
export const quoted = [
  '“{quote},” said {official}.',
  '“{quote},” {official} told reporters on {when}.',
  '{official} put it this way: “{quote}.”',
  'According to {official}, {said}.',
  '{official} said that {said}.',
  '“{quote},” was how {official} answered a question.',
  'Asked about it, {official} replied: “{quote}.”',
];

export const comments = [
  '{expert} warned against hasty conclusions before the figures that are due on {soon}.',
  '{expert} recalled that something similar was decided in {year}.',
  '{expert} sees it differently: a margin of {share} per cent settles nothing.',
];

export const closing = [
  'The next statement on the matter is expected on {soon}.',
  'Details are to be given in {place} on {soon}.',
  '{official.last} will report on the outcome on {soon}.',
  'We shall return to the subject after {soon}.',
  'A full report appears on {soon}, the last one came out on {before}.',
  'The matter is back on the table in {place} on {soon}.',
  'Residents of {place} may put questions by telephone until {soon}.',
  'The last report on the subject came out on {before}.',
];

/** What a fact may begin with: `{said}` is the fact with a small letter. */
export const attributed = [
  'It is also known that {said}',
  'Officials in {place} report that {said}',
  'A press officer added: {said}',
  'According to a source in {place}, {said}',
  'In addition, {said}',
  'A note by the authorities of {country} has it that {said}',
];

export const service = {
  title: 'Rates of the taler for {date}',
  text:
    'The treasury of Vesmark has set its rates for {date}. One Norland groat is worth {first} talers, ten southern ducats {second} talers, ' +
    'and a measure of silver {third} talers. The rates hold from midnight until the next notice. Exchange offices may depart from them by ' +
    'no more than {share} per cent. Branches of the treasury give information daily from nine to five.',
};
