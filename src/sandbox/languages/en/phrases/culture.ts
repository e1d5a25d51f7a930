/** English wordings of news on culture: its frames, what may stand with any of them as background or be said by an official. */
export const culture = {
  frames: {
    show: {
      headline: [
        '{what} in {place}: what to see until {soon}',
        '{what} “{name}” opens in {place}',
        '{place} expects {guests}',
      ],
      lead: [
        '{what.a} called “{name}” opened in {place} on {when} and shows {exhibits}.',
        'In {place} {what.a} began on {when} that has {exhibits} at its heart.',
        'Until {soon} {place} is host to {what.a} under the title “{name}”.',
      ],
      guests: [
        '{guests} came in the first days, {share} per cent more than last year.',
        'The organisers expect {guests} by {soon}.',
      ],
      items: [
        'It brings together {items}, some of them not seen since {year}.',
        'The rooms hold {items}, a few on loan from {other}.',
      ],
      tickets: [
        'Tickets are {share} per cent dearer, and schoolchildren go in free.',
        'On Sundays until {soon} nobody has to pay.',
      ],
      history: [
        'The first of its kind was held in {place} in {year}.',
        'No programme has been repeated since {year}, its makers say.',
      ],
      quote: [
        'we have not seen such interest in {place} since {year}',
        'when {guests} turn up, one knows what the work was for',
        'everyone who comes before {soon} will find something to stay for',
      ],
    },
    find: {
      headline: [
        '{what} near {place} is {age} old',
        'Archaeologists find {what.a} near {place}',
        'Dig near {place} yields {items}',
      ],
      lead: [
        'Archaeologists have uncovered {what.a} near {place} that is {age} old.',
        'At a depth of {depth} metres near {place} {what.a} came to light, the team said on {when}.',
        'Workers laying pipes in {place} struck odd stones on {when}, and under them lay {what.a}, {age} old.',
      ],
      items: [
        'The ground gave up {items}, which will be described by {soon}.',
        'The season produced {items}, and the best go on show on {soon}.',
      ],
      method: [
        'Two methods were used for dating and differed by less than {share} per cent.',
        'Work at the site began on {before}, after a survey from the air.',
      ],
      storage: [
        'Everything goes to the museum of {place}, whose stores were refitted in {year}.',
        'Study will take {span}, after which the finds return to {place}.',
      ],
      who: [
        'Students do the digging in shifts of two weeks, the last of which leaves on {soon}.',
        'The last expedition came here in {year} and left with nothing.',
      ],
      quote: [
        'we hoped for shards and stood on {age} of history',
        'in {span} we shall be able to say who lived here',
        'nothing like this has been found here since {year}',
      ],
    },
    donation: {
      headline: [
        'Museum in {place} is given {what.a}',
        '{what} comes home to {place} after {age}',
        'Private collection goes to {place}',
      ],
      lead: [
        'The museum of {place} was given {what.a}, {age} old, from a private collection on {when}.',
        'A collector’s family handed {what.a} and {amount} to the museum of {place} on {when}.',
        'The collection in {place} grew on {when}, when {what.a} was added to it along with {amount}.',
      ],
      age: ['It is {age} old, as an examination on {before} confirmed.', 'Specialists put its age at {age}.'],
      books: ['The library of {place} took in {amount} along with it.', 'Another {amount} will be sorted by {soon}.'],
      restoring: [
        'Restoration ends on {soon}, with {share} per cent of the surface damaged.',
        'A coat of varnish applied in {year} has been taken off.',
      ],
      sponsor: ['Insurance is paid for by {firm}.', '{firm} gave the showcase, which will be ready on {soon}.'],
      quote: [
        'the museum has not had such a gift since {year}',
        'there are {age} of a family’s memory behind this',
        'we shall show all of it no later than {soon}',
      ],
    },
  },
  background: [
    'Museums in {country} had {share} per cent more visitors over the year.',
    '{place} last had so many guests in {year}.',
    'The summer programme of {country} will be announced on {soon}.',
  ],
  quote: [
    'towns such as {place} have carried the culture of {country} since {year}',
    'interest in old things is up by {share} per cent, and the rooms show it',
  ],
};
