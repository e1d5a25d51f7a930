/** English wordings of news on society: its frames, what may stand with any of them as background or be said by an official. */
export const society = {
  frames: {
    building: {
      headline: [
        '{what} in {place} welcomes first visitors',
        '{place} gets {what.a} for {cost}',
        'Opened after {span}: {what.a} for {place}',
      ],
      lead: [
        '{what.a} opened in {place} on {when} after {span} of building.',
        'A long wait is over in {place}, where {what.a} for {people} let in its first visitors on {when}.',
        '{firm} finished its work in {place} on {when}, and the town now has {what.a}.',
      ],
      builder: [
        'The contractor was {firm}, which has until {soon} to put right what is unfinished.',
        '{firm} did the building, and it was signed off on {before}.',
      ],
      people: [
        '{people} live close by and used to cross the whole town.',
        '{people} will be able to use it, and registration has been open since {before}.',
      ],
      cost: [
        'It took {cost}, while {share} per cent of the estimate was saved by bidding.',
        'The budget of {country} gave {cost}, and the town added the rest.',
      ],
      next: [
        'The foundation of the next one in {place} is to be laid on {soon}.',
        'Trees and lamps will be in place around it by {soon}.',
      ],
      quote: [
        'what was built in {year} had long been too small',
        '{people} waited for this day, and we could not let them down',
        'in {span} we went from a waste plot to a celebration',
      ],
    },
    hospital: {
      headline: [
        '{what} for {place} hospital bought for {cost}',
        '{place} hospital receives {what.a}',
        'Doctors in {place} learn to use new equipment',
      ],
      lead: [
        'The hospital of {place} took delivery of {what.a} on {when}, at a price of {cost}.',
        'On {when} doctors in {place} put {what.a} to use that will serve {patients} a year.',
        'Patients in {place} are seen in a new way since {when}: a ward has been given {what.a} worth {cost}.',
      ],
      patients: [
        'It will serve {patients} a year, and referrals have been made since {before}.',
        '{patients} are on the waiting list, which should be gone by {soon}.',
      ],
      wait: [
        'An answer will take {wait} instead of several days.',
        'Queues get shorter, with a result promised within {wait}.',
      ],
      staff: [
        'Staff were trained in the capital and passed their exams on {before}.',
        'The ward has {share} per cent more doctors than a year ago.',
      ],
      cost: [
        'The money, {cost}, came from the budget of {country}.',
        'The equipment before it was bought in {year}, and the new one cost {cost}.',
      ],
      quote: [
        'we no longer have to send {patients} a year to the capital',
        'a machine does not heal, but {wait} instead of a week saves lives',
        'we have been asking for this since {year}',
      ],
    },
    courses: {
      headline: [
        'A new trade to learn in {place}',
        'Courses in {place}: {students} back at school',
        '{what} in {span}: places open in {place}',
      ],
      lead: [
        'Courses in {what} began in {place} on {when}, with {students} enrolled.',
        '{students} started to learn {what} in {place} on {when}.',
        'The job centre of {place} offered free courses of {span} on {when}, {what} among them.',
      ],
      span: [
        'The training lasts {span}, with lessons in the evening.',
        'After {span} participants sit an exam and receive a certificate.',
      ],
      firm: [
        'The best of them have been promised work by {firm}.',
        'Practice is provided by {firm} and begins on {soon}.',
      ],
      next: [
        'From autumn the programme will include {next} as well.',
        'A second group starts on {soon}, with {next} on its timetable.',
      ],
      age: [
        'The oldest participant is over sixty, though the average age fell by {share} per cent.',
        'Many of them lost their jobs after {year}.',
      ],
      quote: [
        'in {span} these people will have a trade that feeds them',
        'we got {students}, twice as many as we had hoped for',
        'demand for such skills in {place} has gone up by {share} per cent',
      ],
    },
    housing: {
      headline: [
        'Keys handed over in {place}: {houses} filled',
        '{flats} in {place} find their tenants',
        '{firm} builds a quarter in {place}',
      ],
      lead: [
        'Families in {place} received the keys to new homes on {when}, after {firm} had completed {houses}.',
        '{flats} were allotted in {place} on {when}, and people will be moving in until {soon}.',
        'A new quarter of {place} will be lived in by {soon}, with {houses} ready now.',
      ],
      builder: [
        'The developer was {firm}, and {cost} went into it.',
        'It was built for {cost}, with another {share} per cent for roads and yards.',
      ],
      nearby: [
        'Playgrounds are there, and {building.a} will follow by {soon}.',
        '{building.a} is going up next door and should be finished by {soon}.',
      ],
      families: [
        'Families who put down their names in {year} are still on the list in {place}.',
        'The housing list of {place} became {share} per cent shorter in a year.',
      ],
      heating: [
        'The walls are insulated, and heating should cost {share} per cent less.',
        'Heating was tested on {before}, and faults have been mended.',
      ],
      quote: [
        'some of these families have waited since {year}',
        'we build not only {houses} but the roads to them',
        'the next keys will be handed over on {soon}',
      ],
    },
  },
  background: [
    'The population of {place} grew by {share} per cent in a year.',
    'Social programmes in {country} receive {share} per cent more this year.',
    'A similar programme was tried in {place} in {year}.',
  ],
  quote: [
    'people are coming back to {place}, which has seldom happened since {year}',
    'applications are up by {share} per cent, and we shall go through all of them',
  ],
};
