/** Polish wordings of news on emergency: its frames, what may stand with any of them as background or be said by an official. */
export const emergency = {
  frames: {
    fire: {
      headline: [
        'Pożar {place.in}: {płonął~what} {what}',
        '{place.in} gaszono pożar: akcja trwała {span.a}',
        '{what} {spłonął~what} {place.in}',
        'Dym nad {place.i}: {ucierpiał~what} {what}',
      ],
      lead: [
        '{what} na skraju {place.g} {stanął~what} {when} w ogniu, gaszenie trwało {span.a}.',
        'Pożar wybuchł {when} {place.in}: {ucierpiał~what} {what}, płomienie zduszono po {span.l}.',
        '{men} {wyjechał~men} {when} do pożaru {place.in}, gdzie {płonął~what} {what}.',
        'Piekarz w drodze do pracy zauważył {when} łunę {place.in}: {płonął~what} {what}, na miejsce {przyjechał~men} {men}.',
      ],
      men: [
        'Na miejsce {przybył~men} {men}, dojazd utrudniały zaparkowane samochody.',
        'Z ogniem {walczył~men} {men}, po {span.l} akcja dobiegła końca.',
        'Węże ciągnięto przez zamarznięty rów, podmuchy niosły iskry w stronę stogów, podobnie jak {before}.',
      ],
      people: [
        'Z sąsiednich budynków wyprowadzono grupę {people} osób, [nikt nie ucierpiał|obyło się bez ofiar|nie ma poszkodowanych].',
        'Przed przyjazdem straży ludzie wydostali się sami, lekarze zbadali nie mniej niż {people} osób.',
        'Sąsiedzi przygarnęli na noc grupę {people} osób i wiadrami parzyli kawę.',
      ],
      cause: [
        '[przyczynę ustali ekspertyza|przyczynę wyjaśnia ekspertyza], jej wyniki mają być znane {soon}.',
        'Według wstępnych danych zawiniła instalacja, niewymieniana od {year} roku.',
        'Podpalenie wykluczono: winny jest chyba czajnik zapomniany na kuchence, podobnie jak {before}.',
      ],
      damage: [
        'Dach jest zniszczony w {share} procenta, ściany ocalały.',
        'Straty zostaną policzone do {soon}, budynek był ubezpieczony.',
        'Belki są zwęglone, towar zalany, stopiło się {share} procenta narzędzi.',
      ],
      quote: [
        'jeszcze {span} i ogień przeniósłby się na domy mieszkalne',
        'zastępy zadziałały szybko, choć takiego pożaru {place.in} nie było od {year} roku',
        'proszę wszystkich o sprawdzenie instalacji: od {before} to nie pierwsze wezwanie',
        'dokładnie na takiej klatce schodowej nasze zastępy ćwiczyły wiosną',
        'zamknięte drzwi dają trzy minuty, a trzy minuty to całe życie',
      ],
    },
    storm: {
      headline: [
        'Żywioł {place.in}: bez prądu {jest/są~villages} {villages}',
        '{what}: {place.in} uszkodzone dachy',
        'Wichura pod {place.i}: porywy do {speed} metrów na sekundę',
        'Gałęzie, dachówki, ciemność: {what} nad {place.i}',
      ],
      lead: [
        '{what} {uszkodził~what} {when} domy i linie {place.in}, porywy sięgały {speed} metrów na sekundę.',
        'Z powodu złej pogody {when} pod {place.i} bez prądu {został~villages} {villages}, przyczyną {był~what} {what}.',
        'Żywioł dotarł {when} {place.to}: {what} i porywy do {speed} metrów na sekundę.',
        'Świece {place.in} wykupiono {when} w godzinę: {what} {powalił~what} topole i słupy, bez prądu {został~villages} {villages}.',
      ],
      villages: [
        'Prądu nie {miał~villages} {villages}, do rana zasilanie wróciło niemal wszędzie.',
        'Łączność zanikała w wielu miejscach: {ucierpiał~villages} {villages}.',
        'Gospodarstwa wylały skwaśniałe mleko, {villages} {korzystał~villages} z wojskowych agregatów.',
      ],
      crews: [
        'Zwalone drzewa {usuwa/usuwają~crews} {crews}, prace skończą się {soon}.',
        'Na linie {wyruszył~crews} {crews}, pomagają sąsiedzi {other.from}.',
        'Piły jazgotały do zmierzchu, {crews} {wyciął~crews} przejazd w powalonym świerkowym lesie.',
      ],
      roofs: [
        'Wiatr zerwał dachy {roofs} domów, właścicielom obiecano pomoc.',
        'Komisja obejrzała podwórka {roofs} domów i wznowi objazd {soon}.',
        'Plandekami nakryto dachy {roofs} domków, cieśle i dekarze są zajęci na całe tygodnie.',
      ],
      forecast: [
        'Synoptycy zapowiadają spokój do {soon}.',
        'Mocniej wiało tu tylko w {year} roku.',
        'Winny jest chłodny front, wyjaśniają meteorolodzy, ciepło wróci do {soon}.',
      ],
      quote: [
        'najważniejsze, że ludzie są cali, a {villages.a} podłączymy w ciągu doby',
        'ostrzeżenie rozesłaliśmy jeszcze {before} i to pomogło',
        'takiej pogody nie było od {year} roku, ale służby były gotowe',
        'stare wierzby nad kanałem trzeba było przyciąć jeszcze w {year} roku',
        'pewien sklepikarz piekł chleb na ognisku, na takich ludziach stoi miasto',
      ],
    },
    rescue: {
      headline: [
        'Pod {place.i} odnaleziono zaginionych turystów',
        'Ratownicy {place.from}: poszukiwania trwały {span.a}',
        'Turystów pod {place.i} szukano {span.a}',
        'Zmarznięci, lecz żywi: turyści wrócili {place.to}',
      ],
      lead: [
        '{people} {zabłądził~people} pod {place.i}, ratownicy wyprowadzili wszystkich {when} do drogi.',
        'Poszukiwania pod {place.i} zakończyły się {when} szczęśliwie: {odnalazł~people} się {people}.',
        'Ratownicy {place.from} wyprowadzili {when} do ludzi zabłąkaną grupę, {był~people} w niej {people}.',
        'Obóz zdradziła latarka migająca za drzewami: zaginionych pod {place.i} odnaleziono {when} po {span.l}, w grupie {był~people} {people}.',
      ],
      search: [
        'Szukano z powietrza i pieszo, pomagała grupa {men} ochotników.',
        'Poszukiwania trwały {span.a}, przeczesano teren aż po drogę na {place.a}.',
        'Nie pomogły ani psy, ani drony, ani sygnały rogu, pomogło przeczucie pasterza, tak jak w {year} roku.',
      ],
      health: [
        'Lekarze zbadali wszystkich, pomocy potrzebowała jedna osoba, ze szpitala wyjdzie {soon}.',
        'Wszyscy są zdrowi, choć noc przed ratunkiem była najzimniejsza od {before}.',
        'Odmrożone palce i zwichnięty nadgarstek to wszystkie urazy, resztę wyleczył rosół, zwolnienie trwa do {soon}.',
      ],
      route: [
        'Od obozu turyści oddalili się o {distance.a}, gubiąc szlak we mgle.',
        'Trasa wiodła przez okolice, gdzie jest {where}, a mapa pochodziła z {year} roku.',
        'Kompas leżał w plecaku obok magnesu i sprowadził grupę o {distance.a} w bok.',
      ],
      advice: [
        'Ratownicy przypominają: trasę trzeba zgłaszać zawczasu, formularz zmieniono {before}.',
        'Od początku sezonu takich wezwań przybyło o {share} procenta.',
        'Ratownicy radzą zabrać gwizdek, zapałki i jaskrawą kurtkę oraz nie rozdzielać się po zmroku, tak radzi ulotka z {before}.',
      ],
      quote: [
        'uratował ich telefon, który jeszcze działał, i cierpliwość: {span}',
        'tak daleko od drogi, a było to {distance}, bez mapy nie ma czego szukać',
        'w grupie {men} ratowników nikt się nie położył, póki nie odnaleźliśmy wszystkich',
        'wszystkich przeprosili, a najmłodszy obiecał zostać ratownikiem',
        'górom jest wszystko jedno, ile kosztują buty',
      ],
    },
  },
  background: [
    'Od początku roku liczba wezwań {place.in} spadła o {share} procenta.',
    'Służba ratownicza {country.g} działa w obecnym kształcie od {year} roku.',
    'Nowe samochody dla ratowników {place.from} dotrą {soon}.',
    'Czujniki dymu {country.in} są obowiązkowe od {year} roku, lecz lokatorzy rzadko sprawdzają baterie.',
    'Śmigłowiec i dwa pontony dyżurują {place.in} od {before}.',
    'Hydranty sprawdzono {before}, co dziewiąty jest zatkany rdzą.',
    'Zgłoszeń o odszkodowanie po gradobiciach jest o {share} procenta więcej, głównie od sadowników i ogrodników.',
    'Lekcje pierwszej pomocy dla kierowców zostaną wznowione {place.in} {soon}, bandaże i manekiny będą na miejscu.',
    'Syreny zawyją {place.in} {soon}, lecz to tylko ćwiczenia.',
    'Najczęściej winni są nieostrożni palacze i zepsute grzejniki, czytamy w rocznym przeglądzie, ogłoszonym {before}.',
  ],
  quote: [
    'ludzi {place.in} przygotowujemy na takie wypadki od {year} roku',
    'czas dojazdu zastępów skrócił się o {share} procenta',
    'panika zabija szybciej niż ogień, wszystkich uratowały spokojne głosy',
    'proszę zostać za taśmą i przepuszczać karetkę',
    'w porę zaszczekał pies, oto cały cud',
    'hełmy, liny i latarki wymieniono na długo przedtem, zanim były potrzebne',
  ],
};
