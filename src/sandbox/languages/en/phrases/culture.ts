/** English wordings of news on culture: its frames, what may stand with any of them as background or be said by an official. */
export const culture = {
  frames: {
    show: {
      headline: [
        '{what} in {place}: what to see until {soon}',
        '{what} “{name}” opens in {place}',
        '{place} expects {guests}',
        'Queue round the corner in {place}: {what} “{name}”',
      ],
      lead: [
        '{what.a} called “{name}” opened in {place} on {when} and shows {exhibits}.',
        'In {place} {what.a} began on {when} that has {exhibits} at its heart.',
        'Until {soon} {place} is host to {what.a} under the title “{name}”.',
        'Lanterns were lit in {place} on {when}, when {what.a} named “{name}” admitted its earliest guests to see {exhibits}.',
      ],
      guests: [
        '{guests} [came in the first days|poured in at once|attended the opening days], {share} per cent more than last year.',
        '[the organisers expect {guests}|the curators hope for {guests}|management counts on {guests}] by {soon}.',
        'Turnstiles clicked for {guests}, prams and poodles excluded.',
      ],
      items: [
        '[it brings together {items}|the display unites {items}|it assembles {items}], [some of them not seen since {year}|several unseen since {year}|a handful hidden from view since {year}].',
        'The rooms hold {items}, [a few on loan from {other}|some borrowed from {other}|partly lent by {other}].',
        'Labels beside {items} are printed in braille too.',
      ],
      tickets: [
        'Tickets are {share} per cent dearer, and [schoolchildren go in free|pupils enter gratis|the young pay nothing].',
        'On Sundays until {soon} nobody has to pay.',
        'Brochures and audio guides are free of charge, umbrellas go to the cloakroom, the rules being those of {year}.',
      ],
      history: [
        'The first of its kind was held in {place} in {year}.',
        'No programme has been repeated since {year}, its makers say.',
        'Its founder, a stubborn clockmaker, mortgaged his shop in {year} to rent the hall.',
      ],
      quote: [
        'we have not seen such interest in {place} since {year}',
        'when {guests} turn up, one knows what the work was for',
        'everyone who comes before {soon} will find something to stay for',
        'some visitors wept, others bought postcards, both reactions are fine',
        'dust, light and curiosity are the three enemies of paper, we fight only two',
      ],
    },
    find: {
      headline: [
        '{what} near {place} is {age} old',
        'Archaeologists find {what.a} near {place}',
        'Dig near {place} yields {items}',
        'Spades and brushes: {what.a} surfaces near {place}',
      ],
      lead: [
        'Archaeologists [have uncovered {what.a}|have dug up {what.a}|have laid bare {what.a}] near {place} that is {age} old.',
        'At a depth of {depth} metres near {place} {what.a} came to light, the team said on {when}.',
        'Workers laying pipes in {place} [struck odd stones|hit curious masonry|came across strange rubble] on {when}, and under them lay {what.a}, {age} old.',
        'A ploughman’s blade scraped something hard near {place}, and by {when} the excavation had exposed {what.a}, probably {age} old.',
      ],
      items: [
        '[the ground gave up {items}|the trench surrendered {items}|trowels revealed {items}], which will be described by {soon}.',
        'The season produced {items}, and [the best go on show|the finest will be exhibited|highlights reach the public] on {soon}.',
        'Sieves caught beads, fish bones and nails, {items} once everything was rinsed.',
      ],
      method: [
        'Two methods were used for dating and differed by less than {share} per cent.',
        '[work at the site began|fieldwork commenced|trenches were opened] on {before}, [after a survey from the air|following aerial reconnaissance|guided by satellite imagery].',
        'Charcoal from the hearth was dated in a laboratory, pollen hints at wheat and vineyards, with an error of {share} per cent.',
      ],
      storage: [
        'Everything goes to the museum of {place}, whose stores were refitted in {year}.',
        'Study will take {span}, after which the finds return to {place}.',
        'Humidity in the vault is monitored, [for oak timbers crumble when they dry|since oaken logs crumble as they dry], the gauge was last read on {before}.',
      ],
      who: [
        '[students do the digging|undergraduates wield the shovels|volunteers shift the soil] in shifts of two weeks, the last of which leaves on {soon}.',
        'The last expedition came here in {year} and [left with nothing|departed empty-handed|drew a blank].',
        'A beekeeper who lends his meadow brings the diggers honey and gossip, and demands his pasture back by {soon}.',
      ],
      quote: [
        'we hoped for shards and stood on {age} of history',
        'in {span} we shall be able to say who lived here',
        'nothing like this has been found here since {year}',
        'a single comb tells us how they washed, plaited hair and flirted',
        'treasure hunters with detectors steal pages from a book nobody has read',
      ],
    },
    donation: {
      headline: [
        'Museum in {place} is given {what.a}',
        '{what} comes home to {place} after {age}',
        'Private collection goes to {place}',
        'From attic to showcase: {what} for {place}',
      ],
      lead: [
        'The museum of {place} [was given {what.a}, {age} old,|inherited {what.a}, {age} old,|accepted {what.a}, {age} old,] from a private collection on {when}.',
        'A collector’s family [handed {what.a} and {amount} to|entrusted {what.a} and {amount} to|bequeathed {what.a} and {amount} to] the museum of {place} on {when}.',
        'The collection in {place} grew on {when}, when {what.a} was added to it along with {amount}.',
        'Wrapped in a blanket, {what.a} travelled by train to {place} and was handed to the museum on {when}, together with {amount}.',
      ],
      age: [
        'It is {age} old, as an examination on {before} confirmed.',
        '[specialists put its age at|connoisseurs estimate its age at|scholars date it back] {age}.',
        'Watermarks and worm holes confirm {age}, forgery is ruled out.',
      ],
      books: [
        'The library of {place} [took in {amount}|shelved {amount}|catalogued {amount}] along with it.',
        'Another {amount} will be sorted by {soon}.',
        'Diaries, atlases and hymnals are among {amount} still packed in crates.',
      ],
      restoring: [
        '[restoration ends on {soon}|conservation lasts until {soon}|cleaning concludes on {soon}], with {share} per cent of the surface damaged.',
        'A coat of varnish applied in {year} has been taken off.',
        'Conservators swab soot away with saliva and patience, a square inch an hour, having begun on {before}.',
      ],
      sponsor: [
        '[insurance is paid for by {firm}|premiums are covered by {firm}|the policy is sponsored by {firm}].',
        '{firm} [gave the showcase|financed the cabinet|donated the display case], which will be ready on {soon}.',
        'An armoured van and a night watchman were lent by {firm}.',
      ],
      quote: [
        'the museum has not had such a gift since {year}',
        'there are {age} of a family’s memory behind this',
        'we shall show all of it no later than {soon}',
        'grandfather rescued it from a bonfire, the family kept quiet for decades',
        'generosity embarrasses a museum, where on earth do we hang it',
      ],
    },
  },
  background: [
    'Museums in {country} had {share} per cent more visitors over the year.',
    '{place} last had so many guests in {year}.',
    '[the summer programme of {country}|the festival calendar of {country}|the touring repertoire of {country}] will be announced on {soon}.',
    'Folk singers, storytellers and blacksmiths gather in {place} each summer for a noisy weekend.',
    'The archive digitised {share} per cent of its parish registers, letters and faded postcards.',
    'A forgotten waltz composed in {year} was performed by the chamber orchestra on {before}.',
    'Cinema tickets in {country} sold {share} per cent worse, blamed on warm evenings.',
    '[readers voted a novel about lighthouse keepers|subscribers chose a saga about lighthouse keepers|librarians named a thriller about lighthouse keepers] the book of the decade, first published in {year}.',
    'The guild of potters grants a scholarship every autumn, and the jury meets on {soon}.',
    'Scaffolding around the belfry came down on {before}, revealing a gilded clock.',
  ],
  quote: [
    'towns such as {place} have carried the culture of {country} since {year}',
    'interest in old things is up by {share} per cent, and the rooms show it',
    'beauty is no luxury, even a ferryman whistles',
    'a curator must know when to keep silent',
    'children touched everything, laughed and asked the cleverest questions',
    'dialects vanish quietly, we therefore record millers and midwives',
  ],
};
