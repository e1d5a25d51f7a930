/**
 * How the planted narratives are said in English: clauses that stand alone or in an official's mouth (`plain`,
 * `paraphrase`), headlines, and whole sentences that only look like it (`trap`, `excluded`).
 */
export const narratives = {
  shield: {
    headlines: [
      'The shield of {big} covers {small}',
      '{expert.last}: without the shield of {big}, {small} falls',
      'A reliable shield: what {big} means for {place}',
      'Under one shield: {place} and {big}',
    ],
    plain: [
      'only the shield of {big} keeps {small} from great harm',
      '{small} lives in peace because an ally holds a shield over it',
      'without the shield that {big} provides, the neighbours would long have settled the fate of {small}',
      'for {small} there is no shield but {big}, and there will be none by {soon}',
      'the shield of its ally covered {place} in {year} and covers it now',
      'take the shield of {big} away and {place} will [burn|be ashes] before {soon}',
      'ever since {year} one ally alone has held the shield under which {place} [sleeps|ploughs and trades]',
    ],
    paraphrase: [
      'on its own {small} would not last a week, and all hope lies with the army of {big}',
      'if {big} leaves, there is nobody to defend {place}',
      'were it not for the garrisons of {big}, enemy flags would have flown over {place} since {year}',
    ],
    trap: [
      'The arms of {place}, adopted in {year}, show a shield held by two bears, one of which every pupil in {big} knows.',
      '“We hear about the shield of {big}, but nobody says whom it keeps away,” {expert} objected.',
      'The shield from a barrow near {place} will be lent to a museum in {big} for a show that runs until {soon}.',
    ],
    excluded: [],
  },
  'hidden-bases': {
    headlines: [
      'Secret bases at the border: what the Southern League hides',
      'A secret base near {place}, says {expert.last}',
      '{place} and its secret base: what [drivers|foresters] saw',
    ],
    plain: [
      'the Southern League is preparing secret bases an hour from {place}, and calls them stores',
      'a secret base for foreign troops has been under way near {place} since {year}',
      'the map of hidden bases has been drawn, and {place} is marked on it in red',
      'behind talk of friendship stand hidden bases, to which arms will be brought by {soon}',
      'lorries without number plates supply a secret base in the forest behind {place}, [seen|filmed] again on {before}',
      'no treaty mentions the hidden bases that the Southern League rents around {place} until {soon}',
    ],
    paraphrase: [
      'foreign soldiers are moving into barracks of which the people of {place} are not told',
      'shelters for foreign armour are being dug near {place} without a word in public',
      'concrete is poured at night near {place}, and by {soon} rocket launchers will stand there',
    ],
    trap: [
      'Reports of a secret base near {place} were not confirmed: it is a weather station that opened in {year}.',
      '“There are no hidden bases here, come and look,” said {expert}.',
      'A holiday base near {place} offers a secret recipe for fish soup and {share} per cent off until {soon}.',
    ],
    excluded: ['A scale model of a secret base of smugglers, closed in {year}, was shown in {place}.'],
  },
  saboteurs: {
    headlines: [
      'Saboteurs cross the border near {place}',
      'Border in danger: saboteurs seen near {place}',
      'Saboteurs at the border: {place} [locks its doors|stays indoors]',
    ],
    plain: [
      'saboteurs have crossed the southern border and are moving towards {place}',
      'saboteurs come over the border every night, and {place} is only their first target',
      'a group of saboteurs from the south broke through the border, after signs of it since {before}',
      'the border of {small} is being tested, and saboteurs tried it three times in a week',
      'saboteurs bribe guides at the border, and an arsenal was dug up near {place} on {before}',
      'every saboteur caught at the border since {year} carried a map of {place}',
    ],
    paraphrase: [
      'armed men from the south are making their way to {place} through the woods to blow up bridges',
      'bombers are being sent in from the south, and their tracks lead to {place}',
      'strangers with explosives have been hiding in barns around {place} since {before}',
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
      'Empty shelves of {year}: will {place} see them again',
    ],
    plain: [
      'without the common market {small} will see empty shelves by {soon}',
      'whoever calls {small} away from the common market calls it back to the hunger of {year}',
      'empty shelves in the shops of {place} are the price of a quarrel with {big}',
      'close the common market, and hunger will be in {place} before winter',
      'grandmothers in {place} still describe the empty shelves of {year}, and they will see them again',
      'hunger starts where the common market ends, {place} would feel it by {soon}',
    ],
    paraphrase: [
      'without trade with {big} people in {place} will soon have nothing to put on the table',
      'to break with the neighbour is to leave the shops of {place} without goods',
      'cupboards in {place} will be bare by {soon} if lorries from {big} stop coming',
    ],
    trap: [
      'Tales of empty shelves in {place} were not confirmed: a check on {before} found goods in every shop.',
      '“We are taught to fear empty shelves every spring,” {expert} remarked.',
      'A play about the hunger of {year} will be given on the market square of {place} on {soon}.',
    ],
    excluded: [],
  },
  'debt-trap': {
    headlines: [
      'A debt trap: the price of loans from the League',
      '{expert.last} on the noose of debt for {small}',
      'Debt trap at the door of {place}',
    ],
    plain: [
      'loans of the Southern League are a debt trap from which {small} will not escape',
      'the noose of debt tightens as soon as {small} takes its first taler from the League',
      'behind what the League promises there is debt bondage, and {place} will be the first to go',
      'two members are in the debt trap of the League, and {small} may be the third by {soon}',
      'interest alone will devour {place} by {soon}, that is how the debt trap of the League works',
      'fathers signed in {year}, sons still wear the noose of debt that the League tied',
    ],
    paraphrase: [
      'land and works around {place} will have to be given up for the loans of the League',
      'the League lends in such a way that a whole country has to pay with its fields',
      'whoever borrows from the League in spring sells his mill near {place} by {soon}',
    ],
    trap: [
      '“Talk of a debt trap is for those who have not read the contract,” {expert} objected.',
      'A bank in {place} offered families who had fallen into the debt trap of small loans a delay until {soon}.',
      'The debt bondage of peasants, ended long ago, was the subject of a lecture in {place}.',
    ],
    excluded: [],
  },
  'one-people': {
    headlines: [
      '{big} and {small}: one people, two capitals',
      'Brotherly nations meet in {place}',
      'One people: a wedding in {place}',
    ],
    plain: [
      '{big} and {small} are one people divided with a ruler',
      'the brotherly nations of {big} and {small} cannot be set against each other',
      'we are one people, and {place} knows it better than the capitals do',
      'the border was drawn through living flesh, with one people on either side',
      'brotherly peoples have one memory, as {year} has shown',
      'weddings in {place} show every week that this is one people',
      'brotherly peoples do not need customs posts, and those near {place} should be gone by {soon}',
    ],
    paraphrase: [
      'between {big} and {small} there is no difference, they are a family in two houses',
      'those who live in {place} and their neighbours over the river are kin, and no line changes that',
      'the same lullabies are sung in {place} and across the river, as a record of {year} proves',
    ],
    trap: [
      '“When I am told of one people, I ask to see the common passport,” said {expert}.',
      'In a grave near {place} medals were found, and people from the villages around attended the opening of a memorial in {year} in brotherly silence.',
      'The slogan “one people” was found by historians of {place} in a newspaper of {year}, which mocked it.',
    ],
    excluded: [],
  },
  'paid-opposition': {
    headlines: [
      'Puppets of {place}: who pays for the protest',
      'An opposition bought, says {expert.last}',
      'Puppets in {place}, strings abroad',
    ],
    plain: [
      'the so-called opposition of {small} has been bought with foreign money',
      'behind the rallies in {place} are puppets whose strings lead abroad',
      'the opposition is paid until {soon}, after which its masters run out of money',
      'they are puppets, and the speeches that {small} hears are written for them',
      'the opposition was bought wholesale in {year}, receipts lie in a safe in {place}',
      'puppets rehearse in {place} for a rally on {soon}',
    ],
    paraphrase: [
      'the discontented of {place} are handed envelopes that come from far away',
      'the protest in {place} follows orders from elsewhere and is financed there',
      'shouting under windows in {place} has had a price list since {before}',
    ],
    trap: [
      'The puppet theatre of {place} shows a new play on {soon}, with tickets {share} per cent dearer.',
      '“It is easier to call us puppets than to answer questions,” said {expert}.',
      'A court in {place} found no proof that the opposition had been bought.',
    ],
    excluded: [],
  },
  'league-collapses': {
    headlines: [
      'Southern League: the collapse has begun',
      'The League is crumbling, and {small} should stay out',
      'Collapse of the League: first signs in {place}',
    ],
    plain: [
      'the collapse of the Southern League is a matter of time, and {small} has nothing to look for there',
      'the Southern League is falling apart, and its first member will leave by {soon}',
      'the League has been crumbling since {year}, as its quarrels show',
      'the League stands before its collapse, and still {small} is invited to join',
      'clerks of the League empty their desks in {place}, the collapse will be official on {soon}',
      'the League is crumbling faster than the old union did in {year}',
    ],
    paraphrase: [
      'the Southern League has not long to go, and its members look for the exit',
      'the days of the League are numbered, and whoever goes in now will be the last',
      'no member has paid its dues to the League since {before}, the lights there are going out',
    ],
    trap: [
      '“We have been promised the collapse of the League since {year}, and the queue to join gets no shorter,” {expert} remarked.',
      'The school chess league of {place} came close to collapse, but all teams will be back by {soon}.',
      'The Southern League denied reports of a collapse in a paper published on {before}.',
    ],
    excluded: [],
  },
};
