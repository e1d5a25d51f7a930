/** English wordings of news on society: its frames, what may stand with any of them as background or be said by an official. */
export const society = {
  frames: {
    building: {
      headline: [
        '{what} in {place} welcomes first visitors',
        '{place} gets {what.a} for {cost}',
        'Opened after {span}: {what.a} for {place}',
        'Curtains, chairs, keys: {what} in {place} is ready',
      ],
      lead: [
        '{what.a} opened in {place} on {when} after {span} of building.',
        'A long wait is over in {place}, where {what.a} for {people} let in its first visitors on {when}.',
        '{firm} finished its work in {place} on {when}, and the town now has {what.a}.',
        'Rain did not spoil the festivities in {place} on {when}, where {what.a} erected by {firm} welcomed curious neighbours.',
      ],
      builder: [
        'The contractor was {firm}, which has until {soon} to put right what is unfinished.',
        '{firm} did the building, and it was signed off on {before}.',
        'Bricklayers, plasterers and glaziers hired by {firm} left on {before}, a gardener stayed behind.',
      ],
      people: [
        '{people} live close by and used to cross the whole town.',
        '{people} will be able to use it, and registration has been open since {before}.',
        'Inhabitants of four streets, {people} in total, were balloted on the colour of the façade.',
      ],
      cost: [
        'It took {cost}, while {share} per cent of the estimate was saved by bidding.',
        'The budget of {country} gave {cost}, and the town added the rest.',
        'Marble was rejected as extravagant, plain tiles kept the sum at {cost}.',
      ],
      next: [
        'The foundation of the next one in {place} is to be laid on {soon}.',
        'Trees and lamps will be in place around it by {soon}.',
        'A fountain and benches complete the forecourt by {soon}, pigeons permitting.',
      ],
      quote: [
        'what was built in {year} had long been too small',
        '{people} waited for this day, and we could not let them down',
        'in {span} we went from a waste plot to a celebration',
        'walls are only half of it, kind staff are the rest',
        'architects love glass, cleaners do not, we asked both',
      ],
    },
    hospital: {
      headline: [
        '{what} for {place} hospital bought for {cost}',
        '{place} hospital receives {what.a}',
        'Doctors in {place} learn to use new equipment',
        'Surgeons in {place} try out {what.a}',
      ],
      lead: [
        'The hospital of {place} took delivery of {what.a} on {when}, at a price of {cost}.',
        'On {when} doctors in {place} put {what.a} to use that will serve {patients} a year.',
        'Patients in {place} are seen in a new way since {when}: a ward has been given {what.a} worth {cost}.',
        'A lorry unloaded {what.a} outside the clinic of {place} on {when}, ending years of fundraising for {cost}.',
      ],
      patients: [
        'It will serve {patients} a year, and referrals have been made since {before}.',
        '{patients} are on the waiting list, which should be gone by {soon}.',
        'Oncologists, cardiologists and paediatricians will share it, {patients} being expected from neighbouring districts.',
      ],
      wait: [
        'An answer will take {wait} instead of several days.',
        'Queues get shorter, with a result promised within {wait}.',
        'Diagnoses that dragged on for a fortnight are now typed up within {wait}.',
      ],
      staff: [
        'Staff were trained in the capital and passed their exams on {before}.',
        'The ward has {share} per cent more doctors than a year ago.',
        'A retired radiologist volunteered as tutor and rehearsed every button with the juniors.',
      ],
      cost: [
        'The money, {cost}, came from the budget of {country}.',
        'The equipment before it was bought in {year}, and the new one cost {cost}.',
        'Concerts, raffles and legacies brought in part of the {cost}.',
      ],
      quote: [
        'we no longer have to send {patients} a year to the capital',
        'a machine does not heal, but {wait} instead of a week saves lives',
        'we have been asking for this since {year}',
        'fear shrinks when a doctor explains the picture in plain language',
        'ambulances used to carry the seriously ill across the mountains in {year}',
      ],
    },
    courses: {
      headline: [
        'A new trade to learn in {place}',
        'Courses in {place}: {students} back at school',
        '{what} in {span}: places open in {place}',
        'Blackboard again: {place} teaches {what}',
      ],
      lead: [
        'Courses in {what} began in {place} on {when}, with {students} enrolled.',
        '{students} started to learn {what} in {place} on {when}.',
        'The job centre of {place} offered free courses of {span} on {when}, {what} among them.',
        'Notebooks and aprons were distributed in {place} on {when} to {students} who had chosen {what}.',
      ],
      span: [
        'The training lasts {span}, with lessons in the evening.',
        'After {span} participants sit an exam and receive a certificate.',
        'Homework fills the weekends for {span}, dropouts lose their deposit.',
      ],
      firm: [
        'The best of them have been promised work by {firm}.',
        'Practice is provided by {firm} and begins on {soon}.',
        '{firm} lends its workbench and two stern instructors.',
      ],
      next: [
        'From autumn the programme will include {next} as well.',
        'A second group starts on {soon}, with {next} on its timetable.',
        'Should demand persist, {next} replaces it in the spring semester.',
      ],
      age: [
        'The oldest participant is over sixty, though the average age fell by {share} per cent.',
        'Many of them lost their jobs after {year}.',
        'A former sailor, a seamstress and twin brothers share the front row.',
      ],
      quote: [
        'in {span} these people will have a trade that feeds them',
        'we got {students}, twice as many as we had hoped for',
        'demand for such skills in {place} has gone up by {share} per cent',
        'pride returns together with calluses',
        'nobody is too old to blush over a bad mark',
      ],
    },
    housing: {
      headline: [
        'Keys handed over in {place}: {houses} filled',
        '{flats} in {place} find their tenants',
        '{firm} builds a quarter in {place}',
        'Moving vans fill {place}: {flats} occupied',
      ],
      lead: [
        'Families in {place} received the keys to new homes on {when}, after {firm} had completed {houses}.',
        '{flats} were allotted in {place} on {when}, and people will be moving in until {soon}.',
        'A new quarter of {place} will be lived in by {soon}, with {houses} ready now.',
        'Lots were drawn in {place} on {when}, and {flats} built by {firm} found their owners.',
      ],
      builder: [
        'The developer was {firm}, and {cost} went into it.',
        'It was built for {cost}, with another {share} per cent for roads and yards.',
        'Cranes were hired abroad, {firm} poured the concrete within {cost}.',
      ],
      nearby: [
        'Playgrounds are there, and {building.a} will follow by {soon}.',
        '{building.a} is going up next door and should be finished by {soon}.',
        'A bakery window, a swing and {building.a} are what newcomers want most.',
      ],
      families: [
        'Families who put down their names in {year} are still on the list in {place}.',
        'The housing list of {place} became {share} per cent shorter in a year.',
        'Widows, large households and teachers head the register drawn up on {before}.',
      ],
      heating: [
        'The walls are insulated, and heating should cost {share} per cent less.',
        'Heating was tested on {before}, and faults have been mended.',
        'Double glazing and thermostats trim bills by {share} per cent, plumbers calculated.',
      ],
      quote: [
        'some of these families have waited since {year}',
        'we build not only {houses} but the roads to them',
        'the next keys will be handed over on {soon}',
        'an old lady kissed her doorstep, I shall remember that',
        'cheap rent means little if mould blossoms behind the wardrobe',
      ],
    },
  },
  background: [
    'The population of {place} grew by {share} per cent in a year.',
    'Social programmes in {country} receive {share} per cent more this year.',
    'A similar programme was tried in {place} in {year}.',
    'Volunteers in {place} cook hot lunches for lonely neighbours and mend their spectacles and shoes.',
    'Birth certificates in {country} are issued online, which spares parents a tiresome queue.',
    'Landlords registered {share} per cent more tenancies than in {year}, chiefly for students.',
    'The orphanage founded by a widow in {year} has since been turned into a cheerful boarding house.',
    'Grandparents look after toddlers in every third household, according to a questionnaire from {before}.',
    'Wheelchair users obtained ramps at the post office, yet lifts are missing elsewhere.',
    'Evening classes for adults [attracted|drew] {share} per cent more applicants, embroidery being the favourite.',
  ],
  quote: [
    'people are coming back to {place}, which has seldom happened since {year}',
    'applications are up by {share} per cent, and we shall go through all of them',
    'loneliness hurts more than poverty, so we knock on doors',
    'a nurse who smiles is worth more than marble stairs',
    'teenagers need somewhere to dance, argue and be bored',
    'whoever studied abroad should find a reason to return, a nursery for instance',
  ],
};
