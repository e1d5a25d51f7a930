/** English wordings of news on sport: its frames, what may stand with any of them as background or be said by an official. */
export const sport = {
  frames: {
    match: {
      headline: [
        '{home} beat {guest} {ours}-{theirs}',
        '{sport} in {place}: {ours}-{theirs} before {fans}',
        'Home win for {home} in {place}',
      ],
      lead: [
        '{home} beat {guest} {ours}-{theirs} in {place} on {when}.',
        'The match between {home} and {guest} in {place} ended {ours}-{theirs} for the home side on {when}.',
        '{ours}-{theirs} was the score by which {home} saw off a side from {away} in {place}.',
      ],
      fans: [
        '{fans} were in the stands, where tickets had sold out on {before}.',
        'It was watched by {fans}, {share} per cent more than usual.',
      ],
      goal: [
        'It was settled in minute {minute}, when the hosts scored from far out.',
        'In minute {minute} the guests lost a player and never recovered.',
      ],
      table: [
        'The hosts move up to third in the {sport} table.',
        '{guest} slip down and have not started so badly since {year}.',
      ],
      next: [
        'The next game for {home} is in {away} on {soon}.',
        'The return match will be played in {away} on {soon}.',
      ],
      quote: [
        'from the first minute the team knew why they were out there, and {fans} saw it',
        'at {ours}-{theirs} the score is fair, though we have work to do before {soon}',
        'we have not played with such confidence since {year}',
      ],
    },
    tournament: {
      headline: [
        'Youth tournament in {place} draws {teams}',
        '{place} plays for the {name} cup',
        '{sport}: {teams} meet in {place}',
      ],
      lead: [
        'The {name} cup in {sport} began in {place} on {when} with {teams}.',
        '{teams} came to {place} on {when} to play for the {name} cup.',
        'Since {when} {place} has been the capital of young {sport}, with the {name} cup at stake.',
      ],
      winner: [
        'The winner will be known on {soon}, after last year’s cup went to {other}.',
        'The hosts last won it in {year}.',
      ],
      rounds: ['There are {rounds} to go, with the final on {soon}.', 'Under new rules the players face {rounds}.'],
      youngest: [
        'All of them are under {age}, and former champions act as referees.',
        'Children under {age} may enter, and {share} per cent more did than last year.',
      ],
      hall: [
        'The hall was done up on {before} and seats {share} per cent more.',
        'Spectators get in free until {soon}.',
      ],
      quote: [
        'one of these children will play for {country}, as happened in {year}',
        '{teams} is a record, and we are running out of halls',
        'after {rounds} we shall see who trained over the winter',
      ],
    },
  },
  background: [
    '{country} has {share} per cent more sports halls than a year ago.',
    'The arena of {place} was built in {year}.',
    'The national side of {country} will be named on {soon}.',
  ],
  quote: [
    'ahead of us is a training camp that begins on {soon}',
    'the young people of {place} go in for sport: clubs have grown by {share} per cent',
  ],
};
