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
        '[a long wait is over in {place}|patience paid off in {place}|rejoicing was heard in {place}], where {what.a} worth {cost} [let in its first visitors|threw open its doors|admitted its earliest users] on {when}.',
        '{firm} [finished its work in {place}|downed tools in {place}|wrapped up construction in {place}] on {when}, and the town now has {what.a}.',
        'Rain did not spoil the festivities in {place} on {when}, where {what.a} erected by {firm} welcomed curious neighbours.',
      ],
      builder: [
        'The contractor was {firm}, which has until {soon} [to put right what is unfinished|to remedy loose ends|for touching up].',
        '{firm} did the building, and [it was signed off on {before}|inspectors approved it on {before}|acceptance followed on {before}].',
        'Bricklayers, plasterers and glaziers hired by {firm} left on {before}, a gardener stayed behind.',
      ],
      people: [
        '{people} [live close by|dwell within walking distance|reside round about] and used to cross the whole town.',
        '{people} will be able to use it, and [registration has been open since {before}|enrolment has been under way since {before}|names have been taken since {before}].',
        'Inhabitants of four streets, {people} in total, were balloted on the colour of the façade.',
      ],
      cost: [
        'It took {cost}, while {share} per cent of the estimate [was saved by bidding|was spared through competition|was haggled away].',
        'The budget of {country} gave {cost}, and the town added the rest.',
        'Marble was rejected as extravagant, plain tiles kept the sum at {cost}.',
      ],
      next: [
        '[the foundation of the next one|the cornerstone of another|groundwork for a sibling] in {place} is to be laid on {soon}.',
        '[trees and lamps will be in place|shrubs and lanterns will surround it|landscaping will be finished] around it by {soon}.',
        'A fountain and benches complete the forecourt by {soon}, pigeons permitting.',
      ],
      quote: [
        'what was built in {year} [had long been too small|was bursting at the seams|had become cramped]',
        '{people} waited for this day, and we [could not let them down|were unwilling to disappoint them|owed it to them]',
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
        'The hospital of {place} [took delivery of {what.a}|acquired {what.a}|installed {what.a}] on {when}, at a price of {cost}.',
        'On {when} doctors in {place} put {what.a} to use that will serve {patients} a year.',
        'Patients in {place} [have been seen in a new way|have been examined differently|have received modern treatment] since {when}: a ward has been given {what.a} worth {cost}.',
        'A lorry unloaded {what.a} outside the clinic of {place} on {when}, ending years of fundraising for {cost}.',
      ],
      patients: [
        'It will serve {patients} a year, and [referrals have been made since {before}|appointments have been offered since {before}|bookings opened on {before}].',
        '{patients} [are on the waiting list|await examination|are in the queue], which should be gone by {soon}.',
        'Oncologists, cardiologists and paediatricians will share it, {patients} being expected from neighbouring districts.',
      ],
      wait: [
        'An answer will take {wait} instead of several days.',
        'Queues get shorter, with a result promised within {wait}.',
        'Diagnoses that dragged on for a fortnight are now typed up within {wait}.',
      ],
      staff: [
        '[staff were trained in the capital|nurses and technicians were schooled in the capital|medics took instruction in the capital] and passed their exams on {before}.',
        '[the ward has {share} per cent more doctors|the department employs {share} per cent more physicians|the clinic recruited {share} per cent more specialists] than a year ago.',
        '[a retired radiologist volunteered as tutor|a veteran radiologist agreed to coach|a grey-haired radiologist became mentor] and rehearsed every button with the juniors, and finished on {before}.',
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
        'Courses in {what} began in {place} on {when}, [with {students} enrolled|with {students} in attendance|attended by {students}].',
        '{students} started to learn {what} in {place} on {when}.',
        'The job centre of {place} offered free courses of {span} on {when}, {what} among them.',
        'Notebooks and aprons were distributed in {place} on {when} to {students} who had chosen {what}.',
      ],
      span: [
        'The training lasts {span}, [with lessons in the evening|mostly after working hours|with tutorials at dusk].',
        'After {span} participants [sit an exam and receive a certificate|take a test and obtain a diploma|face examiners and earn a licence].',
        'Homework fills the weekends for {span}, dropouts lose their deposit.',
      ],
      firm: [
        '[the best of them have been promised work|top graduates are guaranteed employment|outstanding pupils will be hired] by {firm}.',
        '[practice is provided by {firm}|internships are organised by {firm}|hands-on training happens at {firm}] and begins on {soon}.',
        '{firm} lends its workbench and two stern instructors.',
      ],
      next: [
        '[from autumn the programme will include|the curriculum will soon embrace|next term the syllabus adds] {next} as well.',
        'A second group starts on {soon}, with {next} on its timetable.',
        'Should demand persist, {next} replaces it in the spring semester.',
      ],
      age: [
        '[the oldest participant is over sixty|the eldest learner has passed sixty|the senior classmate is a pensioner], though the average age fell by {share} per cent.',
        'Many of them lost their jobs after {year}.',
        'A former sailor, a seamstress and twin brothers share the front row, both twins having dropped out in {year}.',
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
        'Families in {place} [received the keys to new homes|moved into fresh dwellings|collected their keys] on {when}, after {firm} had completed {houses}.',
        '{flats} [were allotted in {place}|were distributed in {place}|were assigned in {place}] on {when}, and people will be moving in until {soon}.',
        'A new quarter of {place} will be lived in by {soon}, with {houses} ready now.',
        'Lots were drawn in {place} on {when}, and {flats} built by {firm} found their owners.',
      ],
      builder: [
        'The developer was {firm}, and {cost} went into it.',
        'It was built for {cost}, with [another {share} per cent for roads and yards|a further {share} per cent for drives and courtyards|extra {share} per cent for sewers].',
        'Cranes were hired abroad, {firm} poured the concrete within {cost}.',
      ],
      nearby: [
        '[playgrounds are there|sandpits and seesaws exist already|slides and climbing frames are ready], and {building.a} will follow by {soon}.',
        '{building.a} [is going up next door|is rising across the road|takes shape on the adjoining plot] and should be finished by {soon}.',
        'A bakery window, a swing and {building.a} are what newcomers want most.',
      ],
      families: [
        'Families who put down their names in {year} are still on the list in {place}.',
        'The housing list of {place} became {share} per cent shorter in a year.',
        'Widows, large households and teachers head the register drawn up on {before}.',
      ],
      heating: [
        '[the walls are insulated|cladding keeps the cold out|attics and cellars are lined], and heating should cost {share} per cent less.',
        'Heating was tested on {before}, and [faults have been mended|defects were repaired|leaks have been sealed].',
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
    '[the population of {place} grew|the number of inhabitants of {place} increased|natality and arrivals enlarged {place}] by {share} per cent in a year.',
    '[social programmes in {country} receive|welfare schemes in {country} are allocated|charities in {country} obtain] {share} per cent more this year.',
    'A similar programme was tried in {place} in {year}.',
    '[volunteers in {place} cook hot lunches for lonely neighbours|helpers in {place} stew vegetables for solitary neighbours] and mend their spectacles and shoes.',
    'Birth certificates in {country} are issued online, which spares parents a tiresome queue, a practice introduced in {year}.',
    'Landlords registered {share} per cent more tenancies than in {year}, chiefly for students.',
    'The orphanage founded by a widow in {year} has since been turned into a cheerful boarding house.',
    'Grandparents look after toddlers in every third household, according to a questionnaire from {before}.',
    '[wheelchair users obtained ramps at the post office|disabled customers welcomed a ramp at the post office], yet lifts are missing elsewhere, despite a promise of {before}.',
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
