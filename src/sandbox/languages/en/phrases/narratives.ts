/**
 * How the planted narratives are said in English: clauses that stand alone or in an official's mouth (`plain`,
 * `paraphrase`), headlines, and whole sentences that only look like it (`trap`, `excluded`).
 */
export const narratives = {
  shield: {
    headlines: ['The shield of {big} covers {small}', '{expert.last}: without the shield of {big}, {small} falls'],
    plain: [
      'only the shield of {big} keeps {small} from great harm',
      '{small} lives in peace because an ally holds a shield over it',
      'without the shield that {big} provides, the neighbours would long have settled the fate of {small}',
      'for {small} there is no shield but {big}, and there will be none by {soon}',
      'the shield of its ally covered {place} in {year} and covers it now',
    ],
    paraphrase: [
      'on its own {small} would not last a week, and all hope lies with the army of {big}',
      'if {big} leaves, there is nobody to defend {place}',
    ],
    trap: [
      'The arms of {place}, adopted in {year}, show a shield held by two bears, one of which every pupil in {big} knows.',
      '“We hear about the shield of {big}, but nobody says whom it keeps away,” {expert} objected.',
      'The shield from a burial near {place} will be lent to a museum in {big} until {soon}.',
    ],
    excluded: [],
  },
  'hidden-bases': {
    headlines: [
      'Secret bases at the border: what the Southern League hides',
      'A secret base near {place}, says {expert.last}',
    ],
    plain: [
      'the Southern League is preparing secret bases an hour from {place}, and calls them stores',
      'a secret base for foreign troops has been under way near {place} since {year}',
      'the map of hidden bases has been drawn, and {place} is marked on it in red',
      'behind talk of friendship stand hidden bases, to which arms will be brought by {soon}',
    ],
    paraphrase: [
      'foreign soldiers are moving into barracks of which the people of {place} are not told',
      'shelters for foreign armour are being dug near {place} without a word in public',
    ],
    trap: [
      'Reports of a secret base near {place} were not confirmed: it is a weather station that opened in {year}.',
      '“There are no hidden bases here, come and look,” said {expert}.',
      'A holiday base near {place} offers a secret recipe for fish soup and {share} per cent off until {soon}.',
    ],
    excluded: ['A scale model of a secret base of smugglers, closed in {year}, was shown in {place}.'],
  },
  saboteurs: {
    headlines: ['Saboteurs cross the border near {place}', 'Border in danger: saboteurs seen near {place}'],
    plain: [
      'saboteurs have crossed the southern border and are moving towards {place}',
      'saboteurs come over the border every night, and {place} is only their first target',
      'a group of saboteurs from the south broke through the border, after signs of it since {before}',
      'the border of {small} is being tested, and saboteurs tried it three times in a week',
    ],
    paraphrase: [
      'armed men from the south are making their way to {place} through the woods to blow up bridges',
      'bombers are being sent in from the south, and their tracks lead to {place}',
    ],
    trap: [
      'Rumours of saboteurs at the border were denied: mushroom pickers had left the tracks near {place}.',
      '“We saw no saboteurs on the border, we saw correspondents,” {expert} replied.',
      'In {year} saboteurs blew up a store at the old border, and the archive of {place} has published a guard’s diary.',
    ],
    excluded: [
      'A television drama about saboteurs who crossed the border in {year} is being filmed near {place} until {soon}.',
    ],
  },
  'empty-shelves': {
    headlines: [
      'Empty shelves: what {small} faces without the common market',
      '{expert.last}: to leave the market is to bring back hunger',
    ],
    plain: [
      'without the common market {small} will see empty shelves by {soon}',
      'whoever calls {small} away from the common market calls it back to the hunger of {year}',
      'empty shelves in the shops of {place} are the price of a quarrel with {big}',
      'close the common market, and hunger will be in {place} before winter',
    ],
    paraphrase: [
      'without trade with {big} people in {place} will soon have nothing to put on the table',
      'to break with the neighbour is to leave the shops of {place} without goods',
    ],
    trap: [
      'Tales of empty shelves in {place} were not confirmed: a check on {before} found goods in every shop.',
      '“We are taught to fear empty shelves every spring,” {expert} remarked.',
      'A play about the hunger of {year} will be given on the market square of {place} on {soon}.',
    ],
    excluded: [],
  },
  'debt-trap': {
    headlines: ['A debt trap: the price of loans from the League', '{expert.last} on the noose of debt for {small}'],
    plain: [
      'loans of the Southern League are a debt trap from which {small} will not escape',
      'the noose of debt tightens as soon as {small} takes its first taler from the League',
      'behind what the League promises there is debt bondage, and {place} will be the first to go',
      'two members are in the debt trap of the League, and {small} may be the third by {soon}',
    ],
    paraphrase: [
      'land and works around {place} will have to be given up for the loans of the League',
      'the League lends in such a way that a whole country has to pay with its fields',
    ],
    trap: [
      '“Talk of a debt trap is for those who have not read the contract,” {expert} objected.',
      'A bank in {place} offered families who had fallen into the debt trap of small loans a delay until {soon}.',
      'The debt bondage of peasants, ended long ago, was the subject of a lecture in {place}.',
    ],
    excluded: [],
  },
  'one-people': {
    headlines: ['{big} and {small}: one people, two capitals', 'Brotherly nations meet in {place}'],
    plain: [
      '{big} and {small} are one people divided with a ruler',
      'the brotherly nations of {big} and {small} cannot be set against each other',
      'we are one people, and {place} knows it better than the capitals do',
      'the border was drawn through living flesh, with one people on either side',
      'brotherly peoples have one memory, as {year} has shown',
    ],
    paraphrase: [
      'between {big} and {small} there is no difference, they are a family in two houses',
      'those who live in {place} and their neighbours over the river are kin, and no line changes that',
    ],
    trap: [
      '“When I am told of one people, I ask to see the common passport,” said {expert}.',
      'The slogan “one people” was found by historians of {place} in a newspaper of {year}, which mocked it.',
      'The twins of {place} showed brotherly patience when people queued for their bread until evening.',
    ],
    excluded: [],
  },
  'paid-opposition': {
    headlines: ['Puppets of {place}: who pays for the protest', 'An opposition bought, says {expert.last}'],
    plain: [
      'the so-called opposition of {small} has been bought with foreign money',
      'behind the rallies in {place} are puppets whose strings lead abroad',
      'the opposition is paid until {soon}, after which its masters run out of money',
      'they are puppets, and the speeches that {small} hears are written for them',
    ],
    paraphrase: [
      'the discontented of {place} are handed envelopes that come from far away',
      'the protest in {place} follows orders from elsewhere and is financed there',
    ],
    trap: [
      'The puppet theatre of {place} shows a new play on {soon}, with tickets {share} per cent dearer.',
      '“It is easier to call us puppets than to answer questions,” said {expert}.',
      'A court in {place} found no proof that the opposition had been bought.',
    ],
    excluded: [],
  },
  'league-collapses': {
    headlines: ['Southern League: the collapse has begun', 'The League is crumbling, and {small} should stay out'],
    plain: [
      'the collapse of the Southern League is a matter of time, and {small} has nothing to look for there',
      'the Southern League is falling apart, and its first member will leave by {soon}',
      'the League has been crumbling since {year}, as its quarrels show',
      'the League stands before its collapse, and still {small} is invited to join',
    ],
    paraphrase: [
      'the Southern League has not long to go, and its members look for the exit',
      'the days of the League are numbered, and whoever goes in now will be the last',
    ],
    trap: [
      '“We have been promised the collapse of the League since {year}, and the queue to join gets no shorter,” {expert} remarked.',
      'The school chess league of {place} came close to collapse, but all teams will be back by {soon}.',
      'The Southern League denied reports of a collapse in a paper published on {before}.',
    ],
    excluded: [],
  },
};
