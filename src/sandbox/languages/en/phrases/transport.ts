/** English wordings of news on transport: its frames, what may stand with any of them as background or be said by an official. */
export const transport = {
  frames: {
    roadRepair: {
      headline: [
        '{what} in {place} closed until {soon}',
        '{place} repairs {what.a}',
        'Roadworks for {cost}: what changes in {place}',
        'Excavators roll into {place}: {what} under repair',
      ],
      lead: [
        '{what.a} in {place} [has been closed to traffic since {before}|has been barred to vehicles since {before}|has been off limits since {before}] so that {length} of surface [can be replaced|can be relaid|can be stripped and renewed].',
        '[road crews began work on {when}|pavers started digging on {when}|highway workers moved in on {when}] that {place} has waited for since {year}: {what.a} is to be renewed by {soon}.',
        'By {soon} {place} will have {what.a} [back in good order|restored to health|in decent shape again], with work under way since {when}.',
        'Barriers, cones and a flagman greet motorists in {place} from {when} on, as {what.a} undergoes an overhaul of {length}.',
      ],
      crews: [
        '{crews} are on site, and [noisy work is to stop at ten in the evening|drilling must cease at ten at night|hammering is forbidden after ten].',
        '{crews} [work in two shifts|labour around the clock|toil in relays] and have {share} per cent of it behind them.',
        'Rollers, graders and {crews} occupy the site, dust settles on neighbouring windowsills.',
      ],
      detour: [
        'The detour takes drivers {detour}, and [signs have been put up at the approaches|arrows point the way|boards announce the diversion].',
        '[buses go the long way round|coaches make a loop|minibuses are rerouted], which adds {detour} to the trip.',
        'Navigation apps have not learnt the diversion yet, which wastes {detour} on average.',
      ],
      cost: [
        'The estimate stood at {cost} before bidding [brought it down|trimmed it|shaved it] by {share} per cent.',
        'The budget provides {cost}, and [what is left over goes into lighting|any surplus buys street lamps|the remainder pays for pavements].',
        'Auditors queried {share} per cent of the invoices, yet approved {cost} in the end.',
      ],
      age: [
        'The asphalt here was last replaced in {year}.',
        '[the structure dates from {year}|the original was erected in {year}|its foundations go back to {year}] and [had long been due for renewal|was overdue for an overhaul|cried out for replacement].',
        'Drainage pipes beneath are older still: a stamp on one reads {year}.',
      ],
      quote: [
        'we have to be ready by {soon}, when the holiday traffic starts',
        '[i ask drivers for patience|motorists must bear with us|drivers will have to be patient]: {detour} of detour is [better than potholes|preferable to ruts|kinder than craters]',
        'for {cost} we are entitled to a long guarantee on the surface',
        'a shortcut dug in haste collapses within two winters',
        'shopkeepers along the route will be compensated for quiet weeks',
      ],
    },
    vehicles: {
      headline: [
        'Transport in {place} to be renewed for {cost}',
        '{firm} delivers to {place}',
        'Fleet of {place} grows: what {cost} bought',
        'Garage doors open: {firm} equips {place}',
      ],
      lead: [
        '{firm} handed over a batch of {amount} vehicles to {place} on {when}, {what.a} among them.',
        'A purchase worth {cost} was completed on {when}, when {place} was shown {what.a}, one of at least {amount}.',
        '{firm} [won the tender to supply {place}|outbid four rivals to supply {place}|landed the order for {place}], and the first part of an order worth {cost} arrived on {when}.',
        'Children climbed aboard first when {firm} presented its delivery in {place} on {when}: {what.a} led a column of {amount} vehicles.',
      ],
      maker: [
        '[they were assembled at home|assembly took place domestically|they were bolted together in {country}], with {firm} as the main supplier.',
        'Tests took place on {before}, and [the maker has put right what they brought up|the manufacturer fixed every defect|engineers ironed out the snags].',
        'Upholstery, brakes and windscreens came from subcontractors, rust protection from {firm}.',
      ],
      riders: [
        '{riders} [will notice the change|should feel the difference|stand to benefit], as waiting times fall by {share} per cent.',
        'The route serves {riders}, for whom the timetable will be revised on {soon}.',
        '{riders} will find handrails, chargers and large windows, wheelchairs roll straight in.',
      ],
      warranty: [
        '[the guarantee runs for {span}|the warranty lasts {span}|the manufacturer vouches for {span}], and repair bills should fall by {share} per cent.',
        'The old vehicles had been running since {year}, the new ones are to last {span}.',
        'Spare batteries are included for {span}, tyres are not.',
      ],
      drivers: [
        '[drivers are being retrained|chauffeurs attend a refresher|those at the wheel are back in class] and sit their last exam on {soon}.',
        'Pay for drivers went up by {share} per cent, and applications followed.',
        'Two women passed the driving test on {before} and asked for the night line.',
      ],
      quote: [
        'the old ones have earned their rest, some of them remember {year}',
        'by {soon} there will be no vehicle left without a low floor',
        '{cost} is a lot of money, but {riders} deserve it',
        'grandmothers tested the steps and scolded us, so the steps were lowered',
        'quiet engines please both passengers and sparrows',
      ],
    },
  },
  background: [
    '[long-distance lines in {country} carried|intercity coaches in {country} conveyed|express services in {country} transported] {share} per cent more passengers over the year.',
    'The road programme of {country} has been running since {year}.',
    '[accidents in {place} are down|collisions in {place} have declined|crashes in {place} fell] by {share} per cent since January.',
    'Cyclists in {place} gained {share} per cent more marked lanes, although kerbs remain steep at junctions.',
    'The narrow-gauge railway, dismantled in {year}, survives only in the name of a tavern.',
    '[inspectors weighed four hundred lorries|wardens stopped four hundred trucks] in a week and fined every tenth for an [excessive|improper] load, the check will be repeated on {soon}.',
    'Season passes can be renewed at kiosks until {soon}, pensioners travel at a discount.',
    'Fog and black ice [stranded|delayed] commuters twice this season, most recently on {before}.',
    'Luggage lockers and a heated waiting room were installed at the terminal on {before}.',
    'Pedestrian crossings near playgrounds will be painted afresh and lit by {soon}.',
  ],
  quote: [
    'the way from {place} to the capital has to get shorter, and we have worked on that since {year}',
    'complaints about transport are down by {share} per cent',
    'a delayed tram ruins the morning of a hundred families, therefore punctuality comes first',
    'mechanics slept beside their tools to have the fleet running by dawn',
    'passengers forgive an old seat, they never forgive a rude conductor',
    'speed bumps annoy everybody except parents',
  ],
};
