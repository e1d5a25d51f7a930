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
  '“{quote},” {official} [remarked|observed] in a short interview.',
  '{official} [stressed|emphasised] at a briefing that {said}.',
  '“{quote},” {official} [summed up|concluded].',
  '“{quote},” {official} [wrote|posted] later.',
  '{official} did not mince words: “{quote}.”',
  'In the words of {official}, {said}.',
];

export const comments = [
  '{expert} [warned against hasty conclusions|cautioned against snap judgements|advised against premature verdicts] before the figures that are due on {soon}.',
  '{expert} recalled that [something similar was decided|a comparable step was taken|an analogous ruling was passed] in {year}.',
  '{expert} [sees it differently|begs to differ|is unconvinced]: a margin of {share} per cent settles nothing.',
  '{expert} called the arithmetic sloppy and asked for an audit by {soon}.',
  '{expert} sees a parallel with {year}, when enthusiasm evaporated within weeks.',
  '{expert} advised optimists to multiply costs by two and deadlines by three.',
  'A rarely quoted footnote, {expert} noted, mentions {share} per cent of unnoticed expenses.',
  '{expert} applauded the effort and doubted the calendar.',
];

export const closing = [
  '[the next statement on the matter|a further communiqué|another announcement] is expected on {soon}.',
  '[details are to be given|particulars will be disclosed|specifics are to be unveiled] in {place} on {soon}.',
  '{official.last} [will report on the outcome|is to brief journalists|promises an account] on {soon}.',
  '[we shall return to the subject|our newspaper will revisit the topic|the story continues in these pages] after {soon}.',
  'A full report appears on {soon}, the last one came out on {before}.',
  'The matter is back on the table in {place} on {soon}.',
  'Residents of {place} [may put questions by telephone|may ring with queries|can consult advisers] until {soon}.',
  'The last report on the subject came out on {before}.',
  'Hotline operators in {place} answer callers around the clock until {soon}.',
  'An updated chronicle of events will be pinned to our front page on {soon}.',
  'Minutes of the hearing held on {before} are available at the reading room in {place}.',
  'Critics have until {soon} to lodge an appeal.',
  'Photographs from the scene appear in tomorrow’s supplement, a longer reportage follows on {soon}.',
  'Similar notices were circulated on {before} and in {year}.',
  '[whoever witnessed it may write to the newsroom|witnesses are invited to contact the editors], confidentiality is guaranteed, and letters are read until {soon}.',
  'Questions on procedure go to the secretariat, which reopens after {soon}.',
];

/** What a fact may begin with: `{said}` is the fact with a small letter. */
export const attributed = [
  '[in addition,|moreover,|furthermore,] {said}',
  '[at the same time|simultaneously] {said}',
  '[it is also known that|it has emerged that|word has it that] {said}',
  'Officials in {place} report that {said}',
  '[a press officer added:|a publicist clarified:|a written reply states:] {said}',
  'According to a source in {place}, {said}',
  'A note by the authorities of {country} has it that {said}',
  'Eyewitnesses recall that {said}',
  'Documents seen by our correspondent show that {said}',
  'A spokeswoman for the town hall confirmed that {said}',
  'Readers who telephoned us agree that {said}',
  'Experts reckon that {said}',
  'Meanwhile {said}',
  'A bulletin circulated on {when} mentioned that {said}',
];

export const service = {
  title: 'Rates of the taler for {date}',
  text:
    'The treasury of Vesmark has set its rates for {date}. One Norland groat is worth {first} talers, ten southern ducats {second} talers, ' +
    'and a measure of silver {third} talers. The rates hold from midnight until the next notice. Exchange offices may depart from them by ' +
    'no more than {share} per cent. Branches of the treasury give information daily from nine to five.',
};
