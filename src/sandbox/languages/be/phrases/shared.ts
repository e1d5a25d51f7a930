/** Belarusian sentences that stand in items of any topic. */

/** Around what an official says: `{quote}` is the clause with a capital letter, `{said}` the same without. */
export const quoted = [
  '«{quote}», — {сказаў~official} {official}.',
  '«{quote}», — {заявіў~official} {when} {official}.',
  '{official} {патлумачыў~official}: «{quote}».',
  'Паводле слоў {official.g}, {said}.',
  'Як {адзначыў~official} {official}, {said}.',
  '{official} {нагадаў~official}: {said}.',
  '«{quote}», — {адказаў~official} на пытанне журналістаў {official}.',
];

export const comments = [
  '{expert} раіць не спяшацца з высновамі і дачакацца даных, якія выйдуць {soon}.',
  '{expert} {звярнуў~expert} увагу на тое, што падобнае рашэнне прымалі ў {year} годзе.',
  'Інакш глядзіць на справу {expert}: розніца ў {share} працэнта, паводле такой ацэнкі, нічога не вырашае.',
];

export const closing = [
  'Наступнага паведамлення на гэтую тэму чакаюць {soon}.',
  'Падрабязнасці абяцаюць раскрыць {soon} {place.in}.',
  'Пра вынікі {official.last} {паведаміць/паведамяць~official} {soon}.',
  'Рэдакцыя вернецца да тэмы пасля {soon}.',
  'Падрабязную справаздачу апублікуюць {soon}, папярэдняя выйшла {before}.',
  'Да пытання вернуцца {soon} на нарадзе {place.in}.',
  'Жыхары {place.g} могуць задаць пытанні па тэлефоне да {soon}.',
  'Мінулае паведамленне на гэтую тэму выйшла {before}.',
];

/** What a fact may begin with: `{said}` is the fact with a small letter. */
export const attributed = [
  'Акрамя таго, {said}',
  'Пры гэтым {said}',
  'Вядома таксама, што {said}',
  'Мясцовыя ўлады паведамляюць: {said}',
  'У прэс-службе ўдакладнілі: {said}',
  'Як расказалі {place.in}, {said}',
  'Крыніца ў ведамстве {country.g} дадала: {said}',
];

export const service = {
  title: 'Курс талера на {date}',
  text:
    'Казначэйства Весмарка ўстанавіла курсы на {date}. За адзін нарландскі грош даюць {first} талера, за дзесяць паўднёвых дукатаў — {second} талера, ' +
    'за меру срэбра — {third} талера. Курсы дзейнічаюць з поўначы да наступнай аб’явы. Абменныя пункты могуць адхіляцца ад іх не больш чым ' +
    'на {share} працэнта. Даведкі выдаюць у аддзяленнях казначэйства штодня з дзевяці да сямнаццаці гадзін.',
};
