/** Russian sentences that stand in items of any topic. */

/** Around what an official says: `{quote}` is the clause with a capital letter, `{said}` the same without. */
export const quoted = [
  '«{quote}», — {сказал~official} {official}.',
  '«{quote}», — {заявил~official} {when} {official}.',
  '{official} {пояснил~official}: «{quote}».',
  'По словам {official.g}, {said}.',
  'Как {отметил~official} {official}, {said}.',
  '{official} {напомнил~official}: {said}.',
  '«{quote}», — {ответил~official} на вопрос журналистов {official}.',
];

export const comments = [
  '{expert} советует не спешить с выводами и дождаться данных, которые выйдут {soon}.',
  '{expert} {обратил~expert} внимание на то, что похожее решение принимали в {year} году.',
  'Иначе смотрит на дело {expert}: разница в {share} процента, по такой оценке, ничего не решает.',
];

export const closing = [
  'Следующее сообщение по этой теме ждут {soon}.',
  'Подробности обещают раскрыть {soon} {place.in}.',
  'Об итогах {official.last} {доложит/доложат~official} {soon}.',
  'Редакция вернется к теме после {soon}.',
  'Подробный отчет опубликуют {soon}, предыдущий вышел {before}.',
  'К вопросу вернутся {soon} на совещании {place.in}.',
  'Жители {place.g} могут задать вопросы по телефону до {soon}.',
  'Прошлое сообщение на эту тему вышло {before}.',
];

/** What a fact may begin with: `{said}` is the fact with a small letter. */
export const attributed = [
  'Кроме того, {said}',
  'При этом {said}',
  'Известно также, что {said}',
  'Местные власти сообщают: {said}',
  'В пресс-службе уточнили: {said}',
  'Как рассказали {place.in}, {said}',
  'Источник в ведомстве {country.g} добавил: {said}',
];

export const service = {
  title: 'Курс талера на {date}',
  text:
    'Казначейство Весмарка установило курсы на {date}. За один норландский грош дают {first} талера, за десять южных дукатов — {second} талера, ' +
    'за меру серебра — {third} талера. Курсы действуют с полуночи до следующего объявления. Обменные пункты могут отклоняться от них не более чем ' +
    'на {share} процента. Справки выдают в отделениях казначейства ежедневно с девяти до семнадцати часов.',
};
