/** English wordings of news on politics: its frames, what may stand with any of them as background or be said by an official. */
export const politics = {
  frames: {
    visit: {
      headline: [
        'Delegation from {other} comes to {place}',
        '{place}: talks to go on until {soon}',
        'What was said in {place}: {treaty.a} and trade',
        'Motorcade and handshakes: {other} calls on {place}',
      ],
      lead: [
        'A delegation from {other} [arrived in {place} on {when} to discuss|landed in {place} on {when} to negotiate|reached {place} on {when} to hammer out] {treaty.a}.',
        'Talks between {country} and {other} about {treaty.a} opened in {place} on {when}.',
        'Guests from {other} will hold meetings in {place} for {days} days, the first of which took place on {when}.',
        'Bread and salt awaited envoys from {other} in {place} on {when}, before both teams sat down to bargain over {treaty.a}.',
      ],
      agenda: [
        'Of the items on the agenda, {treaty.a} matters most.',
        '[positions were compared|standpoints were aired|drafts were exchanged], and two articles remain open until {soon}.',
        'Tariffs, scholarships and fish quotas were bundled together, rivers postponed, perhaps until {soon}.',
      ],
      delegates: [
        'The delegation has {delegates}, as many as last came in {year}.',
        '{delegates} are on the list, and some of them will see {away}.',
        'Bodyguards and typists included, {delegates} checked into the lakeside villa.',
      ],
      trip: [
        'After the talks the guests go on to {away} and look at a works that opened in {year}.',
        'On its way back the delegation will stop in {away}.',
        'A steamer excursion to {away} was cancelled on account of seasick ministers.',
      ],
      trade: [
        '[trade reached {cost} over the year|commerce totalled {cost} over the year|turnover hit {cost} over the year], {share} per cent more than before.',
        'Mutual trade has grown by {share} per cent since {before}.',
        'Customs brokers expect paperwork to shrink and turnover to exceed {cost}.',
      ],
      quote: [
        'after {soon} the papers will be ready to sign',
        '[we spoke openly|the exchange was frank|the tone was candid], and {treaty.a} is worth it',
        'our relations have come a long way since {year}, and the conversation never broke off',
        'handshakes are photographed, footnotes are what binds us',
        'I brought a list of eleven irritations, seven evaporated over soup',
      ],
    },
    bill: {
      headline: [
        'Parliament of {country} debates {bill.a}',
        '{bill} passes first reading',
        'Vote in {country}: {votes} in favour',
        'Yawns and applause: deputies in {country} split over {bill.a}',
      ],
      lead: [
        'The parliament of {country} took up {bill.a} on {when}, with {votes} in favour.',
        '{bill.a} passed its first reading in {country} on {when}, and the second is set for {soon}.',
        'Deputies in {country} came back on {when} to a text that was debated as early as {year}, {bill.a}.',
        'After a marathon sitting in {country}, {bill.a} scraped through on {when}, {votes} raising their hands.',
      ],
      votes: [
        '{votes} [supported it, while {against} were against|voted aye, while {against} objected|endorsed it, while {against} dissented].',
        'It passed in spite of {against} votes against.',
        'Whips counted {votes} in the lobby, absentees blamed the snow.',
      ],
      changes: [
        '[of {changes} amendments less than half were adopted|of {changes} amendments a minority survived|of {changes} amendments most were rejected].',
        'At least {changes} more amendments will be looked at before the second reading.',
        'Lobbyists smuggled in {changes} amendments, clerks stapled them until dawn.',
      ],
      cost: [
        'It will cost the budget an estimated {cost}.',
        'The law needs {cost}, to be set aside by {soon}.',
        'A levy on sugar and cigarettes is meant to offset {cost}.',
      ],
      next: [
        'The second reading is on {soon}, after which it goes to be signed.',
        '[a public hearing takes place|a consultation is arranged|a debate with citizens is scheduled] in {place} on {soon}.',
        'Committees on ethics and on forestry deliver their opinions by {soon}.',
      ],
      quote: [
        '[we have heard the objections|the criticism was noted|we are aware of the misgivings] and shall deal with them by {soon}',
        '{cost} can be borne if it is spent in steps',
        'nobody denies that the rules of {year} are out of date',
        'laws age like milk when nobody enforces them',
        'our grandchildren will judge us by this paragraph',
      ],
    },
    treaty: {
      headline: [
        '{country} and {other} agree on {treaty.a}',
        '{treaty} signed in {place}',
        'Signed for {span}: what was settled in {place}',
        'Ink, seals and candles: {treaty} in {place}',
      ],
      lead: [
        '{country} and {other} signed {treaty.a} for {span} in {place} on {when}.',
        '{treaty.a} was signed in {place} on {when} and will hold for {span}.',
        'After long preparation {treaty.a} came into force when papers were exchanged in {place} on {when}.',
        'Two fountain pens sufficed in {place} on {when}: {country} and {other} concluded {treaty.a}, valid for {span}.',
      ],
      span: [
        '[it runs for {span} and may be extended|it stays in force for {span} and is renewable|it binds both for {span} and can be prolonged].',
        'After {span} both sides will decide whether to go on with it.',
        'An escape clause allows withdrawal at twelve months’ notice, arbitration sits in a neutral port, as under the pact of {year}.',
      ],
      ministry: [
        '{ministry.the} answers for carrying it out and will report first on {soon}.',
        '{ministry.the} prepared the text, which had been in the making since {year}.',
        'Lawyers at {ministry.the} proofread the margins and found a missing verb.',
      ],
      rounds: [
        '[talks took {rounds}|bargaining required {rounds}|negotiations stretched over {rounds}], the last of them on {before}.',
        'It took {rounds} to agree on the wording.',
        'Negotiators recall {rounds} fuelled by tea, biscuits and stubbornness.',
      ],
      pages: [
        'The text fills {pages} pages, and its annexes will be published on {soon}.',
        'On {pages} pages it sets out terms, duties and how disputes are settled.',
        'Bound in blue leather, the {pages} pages weigh as much as a newborn.',
      ],
      quote: [
        'business now has clear rules for {span}',
        'we went through {rounds} and [nobody slammed the door|nobody stormed out|tempers stayed cool]',
        'the next step is {soon}, when the commissions start work',
        'trust is spelled out here in numbered articles',
        'sailors and botanists asked for it first, diplomats merely listened',
      ],
    },
  },
  background: [
    'Relations between {country} and {other} took their present shape in {year}.',
    'The parliament of {country} [goes into recess|adjourns|breaks up] on {soon}.',
    'A poll of {before} gave the cabinet of {country} {share} per cent more approval than in winter.',
    'Ombudsmen received {share} per cent more petitions, usually about fences, noise and pensions.',
    'Ballot papers from {year} were shredded on {before}, as the archive law prescribes.',
    'An elderly senator retires on {soon}, and three candidates are canvassing for the seat.',
    '[interpreters worked in shifts|translators relieved one another hourly|stenographers took turns], as neither side reads the other’s alphabet with ease, and a glossary is due by {soon}.',
    'Visa fees for musicians and surgeons were halved on {before}.',
    'Turnout at local elections in {place} was {share} per cent lower than in {year}.',
    'The constitution of {country}, amended in {year}, leaves such matters to provinces.',
  ],
  quote: [
    '{country} and {other} share a long road, and it had years such as {year}',
    'we shall hold one more meeting before {soon}',
    'compromise is not weakness, it is carpentry',
    'voters punish arrogance sooner or later',
    'we read every clause aloud, commas included',
    'diplomacy begins where microphones are switched off',
  ],
};
