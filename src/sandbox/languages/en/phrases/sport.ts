/** English wordings of news on sport: its frames, what may stand with any of them as background or be said by an official. */
export const sport = {
  frames: {
    match: {
      headline: [
        '{home} beat {guest} {ours}-{theirs}',
        '{sport} in {place}: {ours}-{theirs} before {fans}',
        'Home win for {home} in {place}',
        '{guest} leave {place} defeated, {ours}-{theirs}',
      ],
      lead: [
        '{home} beat {guest} {ours}-{theirs} in {place} on {when}.',
        'The match between {home} and {guest} in {place} ended {ours}-{theirs} for the home side on {when}.',
        '{ours}-{theirs} was the score by which {home} saw off a side from {away} in {place}.',
        'Drums, flags and drizzle accompanied the derby in {place} on {when}, which {home} clinched {ours}-{theirs} against {guest}.',
      ],
      fans: [
        '{fans} [were in the stands|filled the terraces|roared from the grandstand], where tickets had sold out on {before}.',
        '[it was watched by {fans}|the spectacle drew {fans}|it attracted {fans}], {share} per cent more than usual.',
        'Stewards escorted {fans} through the turnstiles without a scuffle.',
      ],
      goal: [
        'It was settled in minute {minute}, when [the hosts scored from far out|the home side struck from distance|a volley beat the keeper].',
        'In minute {minute} the guests [lost a player and never recovered|were reduced to ten and wilted|saw a red card and crumpled].',
        'A header in minute {minute} grazed the crossbar, the rebound decided everything.',
      ],
      table: [
        'The hosts [move up to third|climb to third|leapfrog a rival into third] in the {sport} table.',
        '{guest} slip down and [have not started so badly|have not stumbled like this|have not endured such a slump] since {year}.',
        'Statisticians note a seventh unbeaten weekend, a streak unheard of since {year}.',
      ],
      next: [
        'The next game for {home} is in {away} on {soon}.',
        'The return match will be played in {away} on {soon}.',
        'Injured strikers rejoin practice before the trip to {away} on {soon}.',
      ],
      quote: [
        'from the first minute the team knew why they were out there, and {fans} saw it',
        'at {ours}-{theirs} the score is fair, though we have work to do before {soon}',
        'we have not played with such confidence since {year}',
        'the pitch was a swamp, still nobody blamed the groundsman',
        'a captain who apologises earns two goals of respect',
      ],
    },
    tournament: {
      headline: [
        'Youth tournament in {place} draws {teams}',
        '{place} plays for the {name} cup',
        '{sport}: {teams} meet in {place}',
        'Whistles, parents, oranges: {sport} in {place}',
      ],
      lead: [
        'The {name} cup in {sport} began in {place} on {when} with {teams}.',
        '{teams} came to {place} on {when} to play for the {name} cup.',
        'Since {when} {place} has been the capital of young {sport}, with the {name} cup at stake.',
        '{teams} paraded behind a drummer in {place} on {when} before the {name} cup, a contest in {sport}, got going.',
      ],
      winner: [
        '[the winner will be known on {soon}|the victor emerges on {soon}|a champion is crowned on {soon}], after last year’s cup went to {other}.',
        'The hosts last won it in {year}.',
        'Bookmakers favour the champions of {year}, whose captain limps.',
      ],
      rounds: [
        'There are {rounds} to go, with the final on {soon}.',
        'Under new rules the players face {rounds}.',
        'Ties in any of the {rounds} are broken by tossing a silver coin.',
      ],
      youngest: [
        'All of them are under {age}, and [former champions act as referees|retired stars umpire|ex-internationals officiate].',
        'Children under {age} may enter, and {share} per cent more did than last year.',
        'A freckled nine-year-old left-hander charmed the photographers, her grandmother played here in {year}.',
      ],
      hall: [
        '[the hall was done up on {before}|the gymnasium was refurbished on {before}|the venue was repainted on {before}] and seats {share} per cent more.',
        '[spectators get in free|admission is gratis|fans need no ticket] until {soon}.',
        'Showers, mattresses and a buffet were improvised in the neighbouring school, which will be needed until {soon}.',
      ],
      quote: [
        'one of these children will play for {country}, as happened in {year}',
        '{teams} is a record, and we are running out of halls',
        'after {rounds} we shall see who trained over the winter',
        'tears dry quickly when pancakes are served afterwards',
        'medals rust, friendships made in a dormitory do not',
      ],
    },
  },
  background: [
    '{country} has {share} per cent more sports halls than a year ago.',
    'The arena of {place} was built in {year}.',
    'The national side of {country} will be named on {soon}.',
    'Season tickets in {place} sold {share} per cent quicker, helped by a popular goalkeeper.',
    'Swimmers, wrestlers and archers from {country} trained abroad for six weeks, returning on {before}.',
    'The federation punished a bribed referee and annulled three results of {year}.',
    'Bronze medals from {year} are displayed beside a torn jersey in the club lobby.',
    'Amateur contests for veterans restarted on {before} after a muddy pause.',
    'The outdoor track in {place} is due for resurfacing, its rubber having cracked in the frost.',
    'Physiotherapists treated {share} per cent fewer sprains once warm-ups had become compulsory.',
  ],
  quote: [
    'ahead of us is a training camp that begins on {soon}',
    'the young people of {place} go in for sport: clubs have grown by {share} per cent',
    'we lacked luck in front of goal, never courage',
    'talent sleeps late, discipline gets up at five',
    'losing taught these boys and girls more than any trophy',
    'the crowd sang until midnight, my ears still ring',
  ],
};
