/** Ukrainian sentences that stand in items of any topic. */

/** Around what an official says: `{quote}` is the clause with a capital letter, `{said}` the same without. */
export const quoted = [
  '«{quote}», — {сказав~official} {official}.',
  '«{quote}», — {заявив~official} {when} {official}.',
  '{official} {пояснив~official}: «{quote}».',
  'За словами {official.g}, {said}.',
  'Як {зазначив~official} {official}, {said}.',
  '{official} {нагадав~official}: {said}.',
  '«{quote}», — {відповів~official} на запитання журналістів {official}.',
];

export const comments = [
  '{expert} радить не поспішати з висновками й дочекатися даних, які вийдуть {soon}.',
  '{expert} {звернув~expert} увагу на те, що схоже рішення ухвалювали в {year} році.',
  'Інакше дивиться на справу {expert}: різниця у {share} відсотка, за такою оцінкою, нічого не вирішує.',
];

export const closing = [
  'Наступного повідомлення на цю тему чекають {soon}.',
  'Подробиці обіцяють розкрити {soon} {place.in}.',
  'Про підсумки {official.last} {доповість/доповідять~official} {soon}.',
  'Редакція повернеться до теми після {soon}.',
  'Докладний звіт опублікують {soon}, попередній вийшов {before}.',
  'До питання повернуться {soon} на нараді {place.in}.',
  'Мешканці {place.g} можуть поставити запитання телефоном до {soon}.',
  'Минуле повідомлення на цю тему вийшло {before}.',
];

/** What a fact may begin with: `{said}` is the fact with a small letter. */
export const attributed = [
  'Крім того, {said}',
  'Водночас {said}',
  'Відомо також, що {said}',
  'Місцева влада повідомляє: {said}',
  'У пресслужбі уточнили: {said}',
  'Як розповіли {place.in}, {said}',
  'Джерело у відомстві {country.g} додало: {said}',
];

export const service = {
  title: 'Курс таляра на {date}',
  text:
    'Скарбниця Весмарку встановила курси на {date}. За один норландський гріш дають {first} таляра, за десять південних дукатів — {second} таляра, ' +
    'за міру срібла — {third} таляра. Курси діють від півночі до наступного оголошення. Обмінні пункти можуть відхилятися від них не більш ніж ' +
    'на {share} відсотка. Довідки видають у відділеннях скарбниці щодня з дев’ятої до сімнадцятої години.',
};
