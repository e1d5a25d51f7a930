/** English wordings of news on nature: its frames, what may stand with any of them as background or be said by an official. */
export const nature = {
  frames: {
    animals: {
      headline: [
        '{what} near {place} have been counted',
        'How many {what} live near {place}: figures for {before}',
        'Count near {place}: up to {number} animals',
        'Paw prints and feathers: {what} near {place}',
      ],
      lead: [
        'A count near {place} ended on {when}: {what} are seen more often, with up to {number} of them found.',
        'Biologists said on {when} that {what}, up to {number} of them, live around {where.a} near {place}.',
        'Up to {number} {what} were counted near {place}, a report said on {when}.',
        'Zoologists lying in hay near {place} finished their vigil on {when}: {what} thrive, with up to {number} recorded.',
      ],
      cameras: [
        '[pictures came from {cameras} cameras|images were supplied by {cameras} cameras|footage was recorded by {cameras} cameras] that were set up on {before}.',
        'It took until {before} to go through what {cameras} cameras had seen.',
        'Lenses fog up at dawn, {cameras} traps nonetheless yielded sharp portraits.',
      ],
      students: [
        '[scientists had the help of {students}|researchers were assisted by {students}|naturalists relied on {students}].',
        '{students} took part, and a second team starts on {soon}.',
        'Droppings, tufts of fur and footprints were catalogued by {students}.',
      ],
      feeding: [
        '[more fodder than usual was put out|extra hay and salt licks were laid out|feeding troughs were topped up] in winter, {share} per cent in all.',
        '[hunting has been forbidden here|shooting has been outlawed here|trapping has been prohibited here] since {year}.',
        'Acorns and carrots are scattered by sledge, straying dogs are leashed, as on {before}.',
      ],
      compare: [
        'A year ago there were {share} per cent fewer.',
        'Numbers were last so high in {year}.',
        'Older foresters remember a decline caused by an oil spill in {year}.',
      ],
      quote: [
        'if they are left in peace, we shall see young ones by {soon}',
        '{cameras} cameras caught what we had not seen since {year}',
        'a rise of {share} per cent is thanks to those who look after this place',
        'binoculars and thermos flasks achieve more than fences',
        'a cub played with my shoelace, science paused for laughter',
      ],
    },
    cleanUp: {
      headline: [
        'Clean-up near {place}: {waste} taken away',
        '{people} turn out to clean in {place}',
        '{where} near {place} looks tidy again',
        'Gloves on: {place} fishes out tyres and bottles',
      ],
      lead: [
        '{people} [went out to clean up|set out to tidy|rolled up their sleeves around] {where.a} near {place} on {when}.',
        '[order was restored near {place}|tidiness returned near {place}|the countryside looked cared for near {place}] on {when}, when {waste} of rubbish was collected.',
        '{waste} of rubbish was carted away from {place} on {when} by {people}.',
        'Rakes, wheelbarrows and an accordion appeared near {place} on {when}, where {people} tidied {where.a}.',
      ],
      waste: [
        '{waste} went to be recycled, {share} per cent more than last year.',
        'The rubbish, {waste} of it, will be gone by {soon}.',
        'Refrigerators, mattresses and a piano contributed to the {waste}.',
      ],
      trees: [
        'Next comes the planting of {trees} trees, set for {soon}.',
        'Seedlings have been bought, and {trees} trees are to be planted by {soon}.',
        'Maples, lindens and hazels were chosen, {trees} saplings in burlap.',
      ],
      firm: [
        '{firm} [lent machines for nothing|provided bulldozers free of charge|sent trucks and diggers].',
        'The expense was borne by {firm}, which settled the bill on {before}.',
        'Sandwiches, gloves and sacks were donated by {firm}.',
      ],
      bins: [
        'Bins on the shore date from {year} and will be replaced on {soon}.',
        '[fines for dumping have gone up|penalties for fly-tipping have risen|sanctions against litterers were stiffened] by {share} per cent since {before}.',
        '[signboards in comic verse remind picnickers|rhymes on wooden tablets implore picnickers] to carry leftovers home, a tradition since {year}.',
      ],
      quote: [
        'when {people} turn out, a month’s work is done in a day',
        '{waste} is a shameful figure but an honest one',
        'in {year} people bathed here, and by {soon} they will again',
        'shame works better than fines, laughter better than shame',
        'we pulled a bicycle from the mud, it still rings',
      ],
    },
  },
  background: [
    'Protected land in {country} grew by {share} per cent in a year.',
    'The red book of {country} was last revised in {year}.',
    '[the fire season in {country} lasts|the danger of wildfires in {country} persists|the ban on bonfires in {country} holds] until {soon}.',
    'Beekeepers lost {share} per cent of their hives to mites and a late thaw.',
    'Rangers removed snares and poachers’ nets on {before}, chasing a motorboat for an hour.',
    'Oaks planted in {year} already shade the footpath, squirrels and woodpeckers have moved in.',
    'The drought warning for {country} was lifted on {before}, although wells stay shallow.',
    'Mushroom and berry pickers may enter the pine woods again after {soon}.',
    'A textbook on mosses, lichens and ferns of {country} appeared after decades of fieldwork, {share} per cent of it in the marshes.',
  ],
  quote: [
    'nature in {country} needs more than holidays, and spending on it is up by {share} per cent',
    'water in {place} is {share} per cent cleaner, as samples of {before} show',
    'silence is a habitat too, please leave loudspeakers at home',
    'a dried-up stream frightens me more than a flooded cellar',
    'schoolchildren counted nests better than some adults would',
    'every bottle thrown into the reeds returns one day on somebody’s plate',
  ],
};
