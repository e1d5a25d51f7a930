/** Polish sentences that stand in items of any topic. */

/** Around what an official says: `{quote}` is the clause with a capital letter, `{said}` the same without. */
export const quoted = [
  '„{quote}” — {powiedział~official} {official}.',
  '„{quote}” — {oświadczył~official} {when} {official}.',
  '{official} {wyjaśnił~official}: „{quote}”.',
  'Jak {mówił~official} {official}, {said}.',
  'Jak {zaznaczył~official} {official}, {said}.',
  '{official} {przypomniał~official}: {said}.',
  '„{quote}” — {odpowiedział~official} na pytanie dziennikarzy {official}.',
  '„{quote}” — {zauważył~official} w krótkim wywiadzie {official}.',
  'Na konferencji {official} {podkreślił~official}: {said}.',
  '„{quote}” — {podsumował~official} {official}.',
  '„{quote}” — {napisał~official} później {official}.',
  '{official} {powiedział~official} bez ogródek: „{quote}”.',
  'Jak uważa {official}, {said}.',
];

export const comments = [
  '{expert} radzi nie spieszyć się z wnioskami i poczekać na dane, które ukażą się {soon}.',
  '{expert} {zwrócił~expert} uwagę, że podobną decyzję podjęto w {year} roku.',
  'Inaczej patrzy na sprawę {expert}: różnica {share} procenta według tej oceny niczego nie przesądza.',
  '{expert} {nazwał~expert} wyliczenia niechlujnymi i {poprosił~expert} o kontrolę do {soon}.',
  '{expert} widzi podobieństwo do {year} roku, gdy zapał ulotnił się w kilka tygodni.',
  '{expert} {doradził~expert} optymistom mnożyć koszty przez dwa, a terminy przez trzy.',
  'W rzadko cytowanym przypisie, {zauważył~expert} {expert}, wspomniano o {share} procenta kosztów ubocznych.',
  '{expert} {pochwalił~expert} starania, lecz {podważył~expert} terminy.',
];

export const closing = [
  'Następny komunikat w tej sprawie ma się ukazać {soon}.',
  '[szczegóły zostaną ujawnione|szczegóły mają być znane] {soon} {place.in}.',
  'O wynikach {official.last} {opowie/opowiedzą~official} {soon}.',
  '[redakcja wróci do tematu|wrócimy do tego tematu|ciąg dalszy ukaże się] po {soon}.',
  'Szczegółowy raport ukaże się {soon}, poprzedni ogłoszono {before}.',
  'Sprawa wróci {soon} na naradzie {place.in}.',
  'Mieszkańcy {place.g} mogą zadawać pytania przez telefon do {soon}.',
  'Poprzedni komunikat na ten temat ukazał się {before}.',
  'Operatorzy infolinii {place.in} odpowiadają całą dobę do {soon}.',
  'Zaktualizowana kronika wydarzeń zostanie przypięta na stronie głównej {soon}.',
  'Z protokołem wysłuchania z {before} można się zapoznać w czytelni {place.in}.',
  'Niezadowoleni mogą złożyć odwołanie do {soon}.',
  'Zdjęcia z miejsca ukażą się w jutrzejszym dodatku, a obszerny reportaż {soon}.',
  'Podobne zawiadomienia rozsyłano {before} oraz w {year} roku.',
  'Świadkowie mogą napisać do redakcji, ich nazwiska nie zostaną ujawnione, listy czyta się do {soon}.',
  'Pytania o procedurę należy kierować do sekretariatu, który otworzy się po {soon}.',
];

/** What a fact may begin with: `{said}` is the fact with a small letter. */
export const attributed = [
  '[ponadto {said}|poza tym {said}|co więcej, {said}]',
  'Przy tym {said}',
  '[wiadomo też, że {said}|podaje się też, że {said}|wyszło też na jaw, że {said}]',
  '[miejscowe władze informują:|miejscowi urzędnicy opowiedzieli:] {said}',
  '[biuro prasowe uściśliło:|biuro prasowe dodało:|rzecznik wyjaśnił:] {said}',
  'Jak opowiadano {place.in}, {said}',
  'Źródło w urzędzie {country.g} dodało: {said}',
  'Świadkowie wspominają: {said}',
  'Z dokumentów, do których dotarł korespondent, wynika, że {said}',
  'Rzeczniczka ratusza potwierdziła, że {said}',
  'Czytelnicy, którzy zadzwonili do redakcji, są zgodni: {said}',
  'Znawcy oceniają, że {said}',
  'Tymczasem {said}',
  'W biuletynie wydanym {when} podano, że {said}',
];

export const service = {
  title: 'Kurs talara na {date}',
  text:
    'Skarb Wesmarku ustalił kursy na {date}. Za jeden norlandzki grosz płaci się {first} talara, za dziesięć południowych dukatów {second} talara, ' +
    'za miarę srebra {third} talara. Kursy obowiązują od północy do następnego ogłoszenia. Kantory mogą od nich odstąpić nie więcej niż ' +
    'o {share} procenta. Informacji udzielają oddziały skarbu codziennie od dziewiątej do siedemnastej.',
};
