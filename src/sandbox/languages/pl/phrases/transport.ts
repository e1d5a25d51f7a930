/** Polish wordings of news on transport: its frames, what may stand with any of them as background or be said by an official. */
export const transport = {
  frames: {
    roadRepair: {
      headline: [
        '{what} {place.in} {zamknięty~what} do {soon}',
        '{place.in} trwa remont: drogowcy naprawiają {what.a}',
        'Remont za {cost.a}: co się zmieni {place.in}',
      ],
      lead: [
        '{what} {place.in} {jest/są~what} {zamknięty~what} dla ruchu od {before}: drogowcy wymienią {length.a} nawierzchni.',
        'Drogowcy zaczęli {when} remont, na który {place.in} czekano od {year} roku: {what} {zostanie/zostaną~what} {odnowiony~what} do {soon}.',
        'Do {soon} {place.in} ekipy doprowadzą do porządku {what.a}, roboty ruszyły {when}.',
      ],
      crews: [
        'Na odcinku {pracuje/pracują~crews} {crews}, głośnych robót po dziesiątej wieczorem ma nie być.',
        'Na dwie zmiany {pracuje/pracują~crews} {crews}, gotowe jest już {share} procenta całości.',
      ],
      detour: [
        'Objazd zajmie kierowcom {detour.a}, plan wywieszono na wjazdach.',
        'Autobusy skierowano objazdem, podróż wydłużyła się o {detour.a}.',
      ],
      cost: [
        'Kosztorys opiewał na {cost.a}, w przetargu udało się go obniżyć o {share} procenta.',
        'Z budżetu przyznano {cost.a}, reszta pójdzie na oświetlenie.',
      ],
      age: [
        'Ostatni raz asfalt wymieniano tu w {year} roku.',
        'Konstrukcje ustawiono w {year} roku i od dawna wymagały wymiany.',
      ],
      quote: [
        'zależy nam, by zdążyć do {soon}, kiedy zacznie się sezon działkowy',
        'prosimy kierowców o cierpliwość: {detour} objazdu to mniej niż postój w dziurach',
        'gwarancja na nową nawierzchnię jest długa, za {cost.a} mamy prawo jej żądać',
      ],
    },
    vehicles: {
      headline: [
        '{place.in} odnowią tabor: oczekiwana dostawa za {cost.a}',
        '{firm} {dostarczył~firm} pojazdy {place.to}',
        'Tabor {place.g} się powiększył: co kupiono za {cost.a}',
      ],
      lead: [
        'Tabor {place.g} powiększył się {when}: {firm} {przekazał~firm} miastu partię {amount} maszyn, jest wśród nich {what}.',
        'Zakup za {cost.a} sfinalizowano: {when} {place.in} pokazano {what.a}, w partii jest nie mniej niż {amount} takich maszyn.',
        '{firm} {wygrał~firm} przetarg na dostawę pojazdów {place.to}, {when} dotarła pierwsza część zamówienia o wartości {cost.g}.',
      ],
      maker: [
        'Maszyny zmontowano w kraju, głównym dostawcą jest {firm}.',
        'Próby pojazdy przeszły jeszcze {before}, usterki usunął sam wytwórca.',
      ],
      riders: [
        'Zmiany {odczuje/odczują~riders} {riders}: przerwy między kursami skrócą się o {share} procenta.',
        'Z trasy {korzysta/korzystają~riders} {riders}, dla nich rozkład zostanie zmieniony {soon}.',
      ],
      warranty: [
        'Gwarancja obejmuje {span.a}, wydatki na naprawy mają spaść o {share} procenta.',
        'Poprzednie maszyny służyły od {year} roku, nowe powinny wytrzymać {span.a}.',
      ],
      drivers: [
        'Kierowcy przechodzą szkolenie, ostatni egzamin wyznaczono na {soon}.',
        'Kierowcom podniesiono stawkę o {share} procenta i kolejka chętnych urosła.',
      ],
      quote: [
        'stare maszyny odsłużyły swoje, niektóre pamiętają jeszcze {year} rok',
        'do {soon} na liniach nie zostanie żadna maszyna bez niskiej podłogi',
        '{cost} to dużo pieniędzy, ale pasażerowie na nie zasłużyli: {riders}',
      ],
    },
  },
  background: [
    'Liczba pasażerów linii międzymiastowych {country.g} wzrosła w ciągu roku o {share} procenta.',
    'Program odnowy dróg {country.in} działa od {year} roku.',
    'Liczba wypadków {place.in} od początku roku spadła o {share} procenta.',
  ],
  quote: [
    'droga {place.from} do stolicy powinna być krótsza, dążymy do tego od {year} roku',
    'skarg na transport jest o {share} procenta mniej',
  ],
};
