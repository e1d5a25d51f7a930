/** Polish wordings of news on defence: its frames, what may stand with any of them as background or be said by an official. */
export const defence = {
  frames: {
    exercise: {
      headline: [
        'Ćwiczenia pod {place.i} potrwają do {soon}',
        '{unit} {wyruszył~unit} na poligon pod {place.i}',
        'Wojsko {country.g} strzelało pod {place.i}',
      ],
      lead: [
        '{unit} {rozpoczął~unit} {when} ćwiczenia na poligonie pod {place.i}, zaplanowano je na kilka dni.',
        'Planowe ćwiczenia ruszyły {when} pod {place.i}, bierze w nich udział {unit}.',
        'Na poligonie pod {place.i} {ćwiczył~unit} {when} obronę przeprawy {unit}.',
      ],
      men: [
        'W akcji {jest/są~men} {men}, część powołano z rezerwy.',
        'W polu {przebywa/przebywają~men} {men}, obóz zostanie zwinięty {soon}.',
      ],
      machines: [
        'W użyciu {jest/są~machines} {machines}, kolumny przerzucono koleją.',
        'Na poligon {dotarł~machines} {machines}, ostatnia kolumna przybyła {before}.',
      ],
      guests: [
        'Przebieg śledzą obserwatorzy, {przysłał~guests} ich {guests}.',
        'O manewrach uprzedzono sąsiadów, zaproszenia {otrzymał~guests} {guests}.',
      ],
      traffic: [
        'Ruch na drodze do {place.g} będzie ograniczony do {soon}.',
        'Mieszkańców prosi się o niewchodzenie na poligon w ciągu {days} dni.',
      ],
      quote: [
        'zadania wykonano o {share} procenta lepiej od ubiegłorocznych norm',
        'sprawdzamy łączność i zaopatrzenie, innych celów manewry nie mają, obóz zwiniemy {soon}',
        'w {year} roku szkolono się tu na starym sprzęcie, teraz to co innego',
      ],
    },
    inspection: {
      headline: [
        '{unit} pod {place.i} {postawiony~unit} w stan alarmu',
        'Kontrola pod {place.i}: wynik po {hours.l}',
        'W garnizonie {place.in} odbył się przegląd',
      ],
      lead: [
        '{unit} pod {place.i} {wyruszył~unit} {when} na alarm, kontrola trwała {hours.a}.',
        'Niezapowiedziana kontrola odbyła się {when} w garnizonie {place.in}: przegląd {przeszedł~unit} {unit}.',
        'Komisja sztabu przyjechała {when} {place.to}, gdzie stacjonuje {unit}.',
      ],
      result: [
        'Normy wykonano w {hours.a}, spóźnieni dostali nowy termin: {soon}.',
        'Ocena jest wyższa od ubiegłorocznej o {share} procenta.',
      ],
      barracks: [
        'Obejrzano też koszary, odnowiono je {before}.',
        'Koszary zbudowano w {year} roku, remont zacznie się {soon}.',
      ],
      trips: [
        'Do końca roku zaplanowano nie mniej niż {trips} wyjazdów szkoleniowych.',
        'Z {trips} tegorocznych wyjazdów szkoleniowych połowa już się odbyła.',
      ],
      families: [
        'Rodzinom wojskowych obiecano mieszkania, w pobliżu powstanie {building}.',
        'W szyku {stanął~men} {men}, bliscy wejdą do koszar {soon}.',
      ],
      quote: [
        'po {hours.l} widać wszystko: i wyszkolenie, i gospodarkę',
        'służba idzie równo, skarg od {before} nie było',
        'tak szybko garnizon nie zebrał się od {year} roku',
      ],
    },
  },
  background: [
    'Wydatki na obronę {country.in} są w tym roku wyższe o {share} procenta.',
    'Pobór {country.in} zakończy się {soon}.',
    'Poligon pod {place.i} działa od {year} roku.',
  ],
  quote: ['chętnych do służby {place.in} jest więcej niż w {year} roku', 'żołd od {before} wzrósł o {share} procenta'],
};
