/** English wordings of news on economy: its frames, what may stand with any of them as background or be said by an official. */
export const economy = {
  frames: {
    opening: {
      headline: [
        '{what} opens in {place}',
        '{firm} starts up {what.a} in {place}',
        '{cost} and {jobs}: {what.a} for {place}',
        'What {firm} will make in {place}',
      ],
      lead: [
        '{firm} opened {what.a} in {place} on {when}, where {goods} will be made.',
        'On {when} work began at {what.a} in {place} that turns out {goods}.',
        'There is new work for {place}: {what.a} run by {firm} took in its first shift on {when}.',
        '{goods} {is/are~goods} now made in {place}, where {firm} put {what.a} into service on {when}.',
      ],
      jobs: [
        'It employs {jobs} so far, and the payroll is to grow by {share} per cent by {soon}.',
        '{jobs} turned up for the first shift, most of them from {place} itself.',
        'By {soon} the site should have {jobs}, who are trained at the company’s expense.',
      ],
      cost: [
        'The investment came to {cost}, of which {share} per cent went into machinery.',
        'Building and fitting out the lines took {cost}.',
        'The bill of {cost} is expected to be earned back within a few years.',
      ],
      output: [
        'Once at full capacity, it is designed to turn out {output} a year.',
        'In its first year it aims for {output}, part of it for shops in {country}.',
        'The first {output} are due to leave the gates by {soon}, and buyers have been found.',
      ],
      wages: [
        'Wages here are {share} per cent above what is usual in {place}.',
        'Staff have been promised a works bus and {share} per cent on top for night shifts.',
      ],
      quote: [
        'we have waited for this since {year}, and {goods} will no longer have to come from far away',
        'for {place} this means {jobs} first and taxes second',
        '{firm} kept to everything that we agreed on {before}',
      ],
    },
    exports: {
      headline: [
        '{firm} to send {goods} to {other}',
        '{volume} for abroad: {firm} finds a new buyer',
        'Exports from {place} worth {cost}',
      ],
      lead: [
        '{firm} of {place} signed a contract on {when} to deliver {goods} worth {cost}.',
        'Buyers in {other} have ordered {goods} from {place}: the deal with {firm} was signed on {when}.',
        'By {soon} {firm} will ship its first {goods} to {other} under a contract put at {cost}.',
      ],
      volume: [
        'The deal covers {volume} and will take {span} to fulfil.',
        'Over {span} the buyer will receive {volume} and pay in instalments.',
        'At {volume}, the order is {share} per cent larger than last year’s.',
      ],
      route: [
        'The freight goes by rail through {place}, and the first train leaves on {soon}.',
        'Loading begins in {place} on {soon}, with customs fees {share} per cent lower since {before}.',
      ],
      quality: [
        'Samples were tested by an independent laboratory on {before} and came within {share} per cent of the norm.',
        'Before signing, the customer came twice to see the lines that were installed in {year}.',
      ],
      earlier: [
        'The last contract of that size dates from {year}.',
        'Such exports have risen by {share} per cent since the start of the year.',
      ],
      quote: [
        'within {span} we expect to hold a visible share of this market',
        'demand for {goods} keeps growing, and {volume} can only be a start',
        'without the hall that was built in {year} we could not have taken such an order',
      ],
    },
    prices: {
      headline: [
        '{food} {is/are~food} {change} per cent dearer in {place}',
        'What {food} {costs/cost~food} in {place}: figures for {before}',
        'Prices in {place}: {food} and {second}',
      ],
      lead: [
        'The price of {food} in {place} rose by {change} per cent in a month, statisticians said on {when}.',
        '{food} {has/have~food} become {change} per cent dearer in {place}, according to a report published on {when}.',
        'Shoppers in {place} spend {change} per cent more on {food} than a month ago, figures released on {when} show.',
      ],
      shops: [
        'Prices were taken in {shops} shops, markets not included.',
        'The figures were collected in {shops} shops from {before} on, and districts differ by up to {share} per cent.',
      ],
      second: [
        '{second}, by contrast, became {share} per cent cheaper.',
        'Hardly anything changed for {second}: the difference from last year is below {share} per cent.',
      ],
      stock: [
        'Regional stores hold {stock}, which is enough until {soon}.',
        'Another {stock} will reach the shops from reserves before {soon}.',
      ],
      reason: [
        'Dearer fuel and haulage are named as the cause: tariffs have gone up by {share} per cent since {before}.',
        'Repairs at a large mill and the season that began on {before} both played a part.',
      ],
      quote: [
        'by {soon} the price of {food} should settle down',
        'there is no reason to worry: {stock} in the stores is more than we had in {year}',
        'small shops that buy from middlemen felt it most, up to {share} per cent',
      ],
    },
    sowing: {
      headline: [
        'Sowing near {place}: {area} in a week',
        '{crop} on {area} of {country}',
        'Farmers around {place} sow {area}',
      ],
      lead: [
        'Farms around {place} had sown {area} by {before}, most of it with {crop}.',
        'Sowing of {crop} began near {place} on {when}, with {area} set aside.',
        'The early crops of {country} are ahead of schedule: districts reported {area} of {crop} on {when}.',
      ],
      machines: [
        '{machines} are out in the fields, while {share} per cent of the fleet is still under repair.',
        '{farms} are taking part, with {machines} between them.',
      ],
      weather: [
        'The soil warmed up early, in a spring such as nobody has seen since {year}.',
        'Rain kept farmers at home until {before}, but {share} per cent of the delay has been made up.',
      ],
      next: [
        'After {soon} it will be the turn of other crops, {next} among them.',
        '{next} {has/have~next} to be in the ground by {soon} as well.',
      ],
      fuel: [
        'Fuel is in store until {soon} for {farms}, and {share} per cent more fertiliser than last year.',
        '{farms} took out cheap loans for seed, at a rate that was cut on {before}.',
      ],
      quote: [
        'if the weather holds, we shall be done by {soon}',
        'what matters now is rain, for machines we have: {machines}',
        'in {year} this land gave {share} per cent less',
      ],
    },
  },
  background: [
    'Industry in {country} grew by {share} per cent last year.',
    'Unemployment in {place} stands at about {share} per cent, half of what it was in {year}.',
    'The trade chamber of {country} will revise its forecast on {soon}, having put growth at {share} per cent.',
    'Household savings in {country} were up by {share} per cent on {before}.',
  ],
  quote: [
    'investors look at {place} more closely than they did in {year}',
    'growth of {share} per cent in a year is good and need not be the last of it',
  ],
};
