/** English wordings of news on politics: its frames, what may stand with any of them as background or be said by an official. */
export const politics = {
  frames: {
    visit: {
      headline: [
        'Delegation from {other} comes to {place}',
        '{place}: talks to go on until {soon}',
        'What was said in {place}: {treaty.a} and trade',
      ],
      lead: [
        'A delegation from {other} arrived in {place} on {when} to discuss {treaty.a}.',
        'Talks between {country} and {other} about {treaty.a} opened in {place} on {when}.',
        'Guests from {other} will hold meetings in {place} for {days} days, the first of which took place on {when}.',
      ],
      agenda: [
        'Of the items on the agenda, {treaty.a} matters most.',
        'Positions were compared, and two articles remain open until {soon}.',
      ],
      delegates: [
        'The delegation has {delegates}, as many as last came in {year}.',
        '{delegates} are on the list, and some of them will see {away}.',
      ],
      trip: [
        'After the talks the guests go on to {away} and look at a works that opened in {year}.',
        'On its way back the delegation will stop in {away}.',
      ],
      trade: [
        'Trade reached {cost} over the year, {share} per cent more than before.',
        'Mutual trade has grown by {share} per cent since {before}.',
      ],
      quote: [
        'after {soon} the papers will be ready to sign',
        'we spoke openly, and {treaty.a} is worth it',
        'our relations have come a long way since {year}, and the conversation never broke off',
      ],
    },
    bill: {
      headline: [
        'Parliament of {country} debates {bill.a}',
        '{bill} passes first reading',
        'Vote in {country}: {votes} in favour',
      ],
      lead: [
        'The parliament of {country} took up {bill.a} on {when}, with {votes} in favour.',
        '{bill.a} passed its first reading in {country} on {when}, and the second is set for {soon}.',
        'Deputies in {country} came back on {when} to a text that was debated as early as {year}, {bill.a}.',
      ],
      votes: ['{votes} supported it, while {against} were against.', 'It passed in spite of {against} votes against.'],
      changes: [
        'Of {changes} amendments less than half were adopted.',
        'At least {changes} more amendments will be looked at before the second reading.',
      ],
      cost: ['It will cost the budget an estimated {cost}.', 'The law needs {cost}, to be set aside by {soon}.'],
      next: [
        'The second reading is on {soon}, after which it goes to be signed.',
        'A public hearing takes place in {place} on {soon}.',
      ],
      quote: [
        'we have heard the objections and shall deal with them by {soon}',
        '{cost} can be borne if it is spent in steps',
        'nobody denies that the rules of {year} are out of date',
      ],
    },
    treaty: {
      headline: [
        '{country} and {other} agree on {treaty.a}',
        '{treaty} signed in {place}',
        'Signed for {span}: what was settled in {place}',
      ],
      lead: [
        '{country} and {other} signed {treaty.a} for {span} in {place} on {when}.',
        '{treaty.a} was signed in {place} on {when} and will hold for {span}.',
        'After long preparation {treaty.a} came into force when papers were exchanged in {place} on {when}.',
      ],
      span: [
        'It runs for {span} and may be extended.',
        'After {span} both sides will decide whether to go on with it.',
      ],
      ministry: [
        '{ministry.the} answers for carrying it out and will report first on {soon}.',
        '{ministry.the} prepared the text, which had been in the making since {year}.',
      ],
      rounds: ['Talks took {rounds}, the last of them on {before}.', 'It took {rounds} to agree on the wording.'],
      pages: [
        'The text fills {pages} pages, and its annexes will be published on {soon}.',
        'On {pages} pages it sets out terms, duties and how disputes are settled.',
      ],
      quote: [
        'business now has clear rules for {span}',
        'we went through {rounds} and nobody slammed the door',
        'the next step is {soon}, when the commissions start work',
      ],
    },
  },
  background: [
    'Relations between {country} and {other} took their present shape in {year}.',
    'The parliament of {country} goes into recess on {soon}.',
    'A poll of {before} gave the cabinet of {country} {share} per cent more approval than in winter.',
  ],
  quote: [
    '{country} and {other} share a long road, and it had years such as {year}',
    'we shall hold one more meeting before {soon}',
  ],
};
