/** Polish wordings of news on energy: its frames, what may stand with any of them as background or be said by an official. */
export const energy = {
  frames: {
    source: {
      headline: [
        '{what} {place.in} {oddany~what} do użytku',
        '{houses} w nowej sieci {place.in}',
        'Energetycy {place.from} podsumowali remont za {cost.a}',
        'Włącznik przestawiony: {what} znów {działa/działają~what} {place.in}',
      ],
      lead: [
        '{what} {place.in} {ruszył~what} {when} po przebudowie, ciepło i prąd bez przerw {otrzyma/otrzymają~houses} {houses}.',
        'Energetycy zakończyli {when} prace {place.in}: {odnowiony~what} {został~what} {what}, podłączono {houses.a}.',
        '{firm} {oddał~firm} {what.a} {place.in} przed terminem, podłączanie zacznie się {soon}.',
        'Ciemność trwała jedną chwilę: {when} {place.in} obciążenie przejęła nowa moc, jest to {what}, prace wykonała ekipa, którą {zatrudnił~firm} {firm}, wydano {cost.a}.',
      ],
      houses: [
        'Od obiektu {zależy/zależą~houses} {houses}, dotąd zdarzały się tu wyłączenia.',
        'W pierwszej kolejności sieć obejmie {houses.a} na obrzeżach, a resztę po {soon}.',
        'Prąd bez przerw {otrzyma/otrzymają~houses} {houses}, gdzie są zamrażarki, pompy i akwaria.',
      ],
      crews: [
        'Montaż {prowadził~crews} {crews}, roboty nie ustawały także w nocy.',
        'Zapas awaryjny uzupełniono, {dyżuruje/dyżurują~crews} {crews}.',
        'Spawacze i monterzy wisieli na masztach w mokrym śniegu, {zmieniał~crews} się {crews}.',
      ],
      firm: [
        'Wykonawcą {był~firm} {firm}, umowę o wartości {cost.g} podpisano w {year} roku.',
        'Wyposażenie za {cost.a} {dostarczył~firm} {firm}.',
        'Na pożegnanie płot pomalowali na zielono uczniowie, {przysłał~firm} ich {firm}.',
      ],
      saving: [
        'Straty w sieciach powinny spaść o {share} procenta.',
        'Zużycie paliwa spadnie o {share} procenta, potwierdziły to próby z {before}.',
        'Nadmiarem ciepła suszy się obok zboże, emisje spadły o {share} procenta.',
      ],
      quote: [
        'do następnej zimy {place} {jest/są~place} {przygotowany~place} lepiej niż w {year} roku',
        'dla nas liczą się nie raporty, lecz {houses}, gdzie zrobiło się ciepło',
        'następny obiekt zaczniemy {soon}, pieniądze na niego są',
        'rura, zanim pęknie, mówi, trzeba tylko słuchać',
        'dzieci rysowały słońce na kopertach z rachunkami',
      ],
    },
  },
  background: [
    'Zużycie prądu {country.in} wzrosło przez zimę o {share} procenta.',
    'Program odnowy sieci {country.in} przyjęto w {year} roku, wykonano go na razie w połowie.',
    'Taryf dla ludności {place.in} nie zmieniano od {before}.',
    'Panele słoneczne pokrywają {place.in} już {share} procenta płaskich dachów, głównie na garażach.',
    'Do {year} roku palono tu torfem, komin do dziś służy za punkt orientacyjny.',
    'Przed każdymi mrozami elektrycy oglądają transformatory, bezpieczniki i liczniki, czego wymaga regulator, ostatni przegląd był {before}.',
    'Drewno opałowe kosztuje o {share} procenta więcej niż łagodną jesienią {year} roku.',
    'Tama w górze rzeki jest badana pod kątem przecieków: {before} nurkowie zauważyli bąbelki.',
    'Inżynierowie wolą kabel podziemny, bo nie dosięgnie go wichura, o czym przekonano się w {year} roku.',
  ],
  quote: [
    'zapas mocy wynosi teraz {share} procenta i to wystarczy',
    'od {year} roku nie mieliśmy tak spokojnej zimy',
    'ciepły kaloryfer to najtańsze lekarstwo w lutym',
    'iskry nie widać, dopóki nikt się nie skarży, dlatego napięcie mierzymy codziennie',
    'podwójnie cenna jest oszczędność, gdy po prostu wyłącza się zbędne urządzenia',
    'tamtej nocy żaden dyspozytor nie zmrużył oka',
  ],
};
