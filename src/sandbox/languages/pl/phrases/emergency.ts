/** Polish wordings of news on emergency: its frames, what may stand with any of them as background or be said by an official. */
export const emergency = {
  frames: {
    fire: {
      headline: [
        'Pożar {place.in}: {płonął~what} {what}',
        '{place.in} gaszono pożar: akcja trwała {span.a}',
        '{what} {spłonął~what} {place.in}',
      ],
      lead: [
        '{what} na skraju {place.g} {stanął~what} {when} w ogniu, gaszenie trwało {span.a}.',
        'Pożar wybuchł {when} {place.in}: {ucierpiał~what} {what}, płomienie zduszono po {span.l}.',
        '{men} {wyjechał~men} {when} do pożaru {place.in}, gdzie {płonął~what} {what}.',
      ],
      men: [
        'Na miejsce {przybył~men} {men}, dojazd utrudniały zaparkowane samochody.',
        'Z ogniem {walczył~men} {men}, po {span.l} akcja dobiegła końca.',
      ],
      people: [
        'Z sąsiednich budynków wyprowadzono grupę {people} osób, nikt nie ucierpiał.',
        'Przed przyjazdem straży ludzie wydostali się sami, lekarze zbadali nie mniej niż {people} osób.',
      ],
      cause: [
        'Przyczynę ustali ekspertyza, jej wyniki mają być znane {soon}.',
        'Według wstępnych danych zawiniła instalacja, niewymieniana od {year} roku.',
      ],
      damage: [
        'Dach jest zniszczony w {share} procenta, ściany ocalały.',
        'Straty zostaną policzone do {soon}, budynek był ubezpieczony.',
      ],
      quote: [
        'jeszcze {span} i ogień przeniósłby się na domy mieszkalne',
        'zastępy zadziałały szybko, choć takiego pożaru {place.in} nie było od {year} roku',
        'proszę wszystkich o sprawdzenie instalacji: od {before} to nie pierwsze wezwanie',
      ],
    },
    storm: {
      headline: [
        'Żywioł {place.in}: bez prądu {jest/są~villages} {villages}',
        '{what}: {place.in} uszkodzone dachy',
        'Wichura pod {place.i}: porywy do {speed} metrów na sekundę',
      ],
      lead: [
        '{what} {uszkodził~what} {when} domy i linie {place.in}, porywy sięgały {speed} metrów na sekundę.',
        'Z powodu złej pogody {when} pod {place.i} bez prądu {został~villages} {villages}, przyczyną {był~what} {what}.',
        'Żywioł dotarł {when} {place.to}: {what} i porywy do {speed} metrów na sekundę.',
      ],
      villages: [
        'Prądu nie {miał~villages} {villages}, do rana zasilanie wróciło niemal wszędzie.',
        'Łączność zanikała w wielu miejscach: {ucierpiał~villages} {villages}.',
      ],
      crews: [
        'Zwalone drzewa {usuwa/usuwają~crews} {crews}, prace skończą się {soon}.',
        'Na linie {wyruszył~crews} {crews}, pomagają sąsiedzi {other.from}.',
      ],
      roofs: [
        'Wiatr zerwał dachy {roofs} domów, właścicielom obiecano pomoc.',
        'Komisja obejrzała podwórka {roofs} domów i wznowi objazd {soon}.',
      ],
      forecast: ['Synoptycy zapowiadają spokój do {soon}.', 'Mocniej wiało tu tylko w {year} roku.'],
      quote: [
        'najważniejsze, że ludzie są cali, a {villages.a} podłączymy w ciągu doby',
        'ostrzeżenie rozesłaliśmy jeszcze {before} i to pomogło',
        'takiej pogody nie było od {year} roku, ale służby były gotowe',
      ],
    },
    rescue: {
      headline: [
        'Pod {place.i} odnaleziono zaginionych turystów',
        'Ratownicy {place.from}: poszukiwania trwały {span.a}',
        'Turystów pod {place.i} szukano {span.a}',
      ],
      lead: [
        '{people} {zabłądził~people} pod {place.i}, ratownicy wyprowadzili wszystkich {when} do drogi.',
        'Poszukiwania pod {place.i} zakończyły się {when} szczęśliwie: {odnalazł~people} się {people}.',
        'Ratownicy {place.from} wyprowadzili {when} do ludzi zabłąkaną grupę, {był~people} w niej {people}.',
      ],
      search: [
        'Szukano z powietrza i pieszo, pomagała grupa {men} ochotników.',
        'Poszukiwania trwały {span.a}, przeczesano teren aż po drogę na {place.a}.',
      ],
      health: [
        'Lekarze zbadali wszystkich, pomocy potrzebowała jedna osoba, ze szpitala wyjdzie {soon}.',
        'Wszyscy są zdrowi, choć noc przed ratunkiem była najzimniejsza od {before}.',
      ],
      route: [
        'Od obozu turyści oddalili się o {distance.a}, gubiąc szlak we mgle.',
        'Trasa wiodła przez okolice, gdzie jest {where}, a mapa pochodziła z {year} roku.',
      ],
      advice: [
        'Ratownicy przypominają: trasę trzeba zgłaszać zawczasu, formularz zmieniono {before}.',
        'Od początku sezonu takich wezwań przybyło o {share} procenta.',
      ],
      quote: [
        'uratował ich telefon, który jeszcze działał, i cierpliwość: {span}',
        'tak daleko od drogi, a było to {distance}, bez mapy nie ma czego szukać',
        'w grupie {men} ratowników nikt się nie położył, póki nie odnaleźliśmy wszystkich',
      ],
    },
  },
  background: [
    'Od początku roku liczba wezwań {place.in} spadła o {share} procenta.',
    'Służba ratownicza {country.g} działa w obecnym kształcie od {year} roku.',
    'Nowe samochody dla ratowników {place.from} dotrą {soon}.',
  ],
  quote: [
    'ludzi {place.in} przygotowujemy na takie wypadki od {year} roku',
    'czas dojazdu zastępów skrócił się o {share} procenta',
  ],
};
