/** Polish wordings of news on energy: its frames, what may stand with any of them as background or be said by an official. */
export const energy = {
  frames: {
    source: {
      headline: [
        '{what} {place.in} {oddany~what} do użytku',
        '{houses} w nowej sieci {place.in}',
        'Energetycy {place.from} podsumowali remont za {cost.a}',
      ],
      lead: [
        '{what} {place.in} {ruszył~what} {when} po przebudowie, ciepło i prąd bez przerw {otrzyma/otrzymają~houses} {houses}.',
        'Energetycy zakończyli {when} prace {place.in}: {odnowiony~what} {został~what} {what}, podłączono {houses.a}.',
        '{firm} {oddał~firm} {what.a} {place.in} przed terminem, podłączanie zacznie się {soon}.',
      ],
      houses: [
        'Od obiektu {zależy/zależą~houses} {houses}, dotąd zdarzały się tu wyłączenia.',
        'W pierwszej kolejności sieć obejmie {houses.a} na obrzeżach, a resztę po {soon}.',
      ],
      crews: [
        'Montaż {prowadził~crews} {crews}, roboty nie ustawały także w nocy.',
        'Zapas awaryjny uzupełniono, {dyżuruje/dyżurują~crews} {crews}.',
      ],
      firm: [
        'Wykonawcą {był~firm} {firm}, umowę o wartości {cost.g} podpisano w {year} roku.',
        'Wyposażenie za {cost.a} {dostarczył~firm} {firm}.',
      ],
      saving: [
        'Straty w sieciach powinny spaść o {share} procenta.',
        'Zużycie paliwa spadnie o {share} procenta, potwierdziły to próby z {before}.',
      ],
      quote: [
        'do następnej zimy {place} {jest/są~place} {przygotowany~place} lepiej niż w {year} roku',
        'dla nas liczą się nie raporty, lecz {houses}, gdzie zrobiło się ciepło',
        'następny obiekt zaczniemy {soon}, pieniądze na niego są',
      ],
    },
  },
  background: [
    'Zużycie prądu {country.in} wzrosło przez zimę o {share} procenta.',
    'Program odnowy sieci {country.in} przyjęto w {year} roku, wykonano go na razie w połowie.',
    'Taryf dla ludności {place.in} nie zmieniano od {before}.',
  ],
  quote: ['zapas mocy wynosi teraz {share} procenta i to wystarczy', 'od {year} roku nie mieliśmy tak spokojnej zimy'],
};
