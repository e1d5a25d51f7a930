/** Polish wordings of news on defence: its frames, what may stand with any of them as background or be said by an official. */
export const defence = {
  frames: {
    exercise: {
      headline: [
        'Ćwiczenia pod {place.i} potrwają do {soon}',
        '{unit} {wyruszył~unit} na poligon pod {place.i}',
        'Wojsko {country.g} strzelało pod {place.i}',
        'Maskowanie we wrzosach: {unit} pod {place.i}',
      ],
      lead: [
        '{unit} {rozpoczął~unit} {when} ćwiczenia na poligonie pod {place.i}, zaplanowano je na kilka dni.',
        'Planowe ćwiczenia ruszyły {when} pod {place.i}, bierze w nich udział {unit}.',
        'Na poligonie pod {place.i} {ćwiczył~unit} {when} obronę przeprawy {unit}.',
        'Gąsienice zryły wrzosowisko pod {place.i}: {when} nocny marsz i odwrót {przećwiczył~unit} {unit}.',
      ],
      men: [
        'W akcji {jest/są~men} {men}, część powołano z rezerwy.',
        'W polu {przebywa/przebywają~men} {men}, obóz zostanie zwinięty {soon}.',
        'Najczęściej sanitariusze leczyli pęcherze, a w polu {jest/są~men} {men}.',
      ],
      machines: [
        'W użyciu {jest/są~machines} {machines}, kolumny przerzucono koleją.',
        'Na poligon {dotarł~machines} {machines}, ostatnia kolumna przybyła {before}.',
        'Za kolumną, a jest w niej {machines}, jadą rozjemcy z białymi opaskami i zapisują błędy.',
      ],
      guests: [
        'Przebieg śledzą obserwatorzy, {przysłał~guests} ich {guests}.',
        'O manewrach uprzedzono sąsiadów, zaproszenia {otrzymał~guests} {guests}.',
        'Attaché wojskowi porównywali lornetki i chwalili kaszę, w gronie gości {jest/są~guests} {guests}.',
      ],
      traffic: [
        'Ruch na drodze do {place.g} będzie ograniczony do {soon}.',
        'Mieszkańców prosi się o niewchodzenie na poligon w ciągu {days} dni.',
        'Pasterze dostaną odszkodowanie za rozproszone stada, wędkarze za mętną wodę, wypłaty obiecano do {soon}.',
      ],
      quote: [
        'zadania wykonano o {share} procenta lepiej od ubiegłorocznych norm',
        'sprawdzamy łączność i zaopatrzenie, innych celów manewry nie mają, obóz zwiniemy {soon}',
        'w {year} roku szkolono się tu na starym sprzęcie, teraz to co innego',
        'kto narzeka na błoto, ten nie kopał okopu w glinie',
        'ciszę radiową zachowano przez dziewięć godzin, nawet kucharze',
      ],
    },
    inspection: {
      headline: [
        '{unit} pod {place.i} {postawiony~unit} w stan alarmu',
        'Kontrola pod {place.i}: wynik po {hours.l}',
        'W garnizonie {place.in} odbył się przegląd',
        'Trąbka przed śniadaniem: {unit} pod {place.i}',
      ],
      lead: [
        '{unit} pod {place.i} {wyruszył~unit} {when} na alarm, kontrola trwała {hours.a}.',
        'Niezapowiedziana kontrola odbyła się {when} w garnizonie {place.in}: przegląd {przeszedł~unit} {unit}.',
        'Komisja sztabu przyjechała {when} {place.to}, gdzie stacjonuje {unit}.',
        'Szafki, karabiny i skarpety obejrzano {when} pod {place.i}, gdy na placu {czekał~unit} {unit}.',
      ],
      result: [
        'Normy wykonano w {hours.a}, spóźnieni dostali nowy termin: {soon}.',
        'Ocena jest wyższa od ubiegłorocznej o {share} procenta.',
        'Trzej porucznicy dostali nagany, jeden kapral zegarek, wręczony zostanie {soon}.',
      ],
      barracks: [
        'Obejrzano też koszary, odnowiono je {before}.',
        'Koszary zbudowano w {year} roku, remont zacznie się {soon}.',
        'Przecieki i szpary w oknach sfotografowano dla kwatermistrza, hydraulicy przyjadą {soon}.',
      ],
      trips: [
        'Do końca roku zaplanowano nie mniej niż {trips} wyjazdów szkoleniowych.',
        'Z {trips} tegorocznych wyjazdów szkoleniowych połowa już się odbyła.',
        'Narty, sanie i pasy trzeba nasmarować przed zimowymi wyjazdami, będzie ich {trips}.',
      ],
      families: [
        'Rodzinom wojskowych obiecano mieszkania, w pobliżu powstanie {building}.',
        'W szyku {stanął~men} {men}, bliscy wejdą do koszar {soon}.',
        'Żony urządziły kiermasz, dochód pójdzie na bajarza dla przedszkola, który wystąpi {soon}.',
      ],
      quote: [
        'po {hours.l} widać wszystko: i wyszkolenie, i gospodarkę',
        'służba idzie równo, skarg od {before} nie było',
        'tak szybko garnizon nie zebrał się od {year} roku',
        'rdza na zamku powie więcej niż defilada',
        'sierżanci to kręgosłup wojska, oficerowie powinni im codziennie dziękować',
      ],
    },
  },
  background: [
    'Wydatki na obronę {country.in} są w tym roku wyższe o {share} procenta.',
    'Pobór {country.in} zakończy się {soon}.',
    'Poligon pod {place.i} działa od {year} roku.',
    'Rekruci rzadziej obierają ziemniaki: od {before} stołówkę prowadzi firma zewnętrzna.',
    'Saperzy wciąż znajdują pociski z dawnej wojny, o {share} procenta mniej niż w {year} roku.',
    'Kadeci złożyli przysięgę {before} w ulewnym deszczu, przy dźwiękach orkiestry dętej.',
    'Hełmy, namioty i kuchnie polowe zamówione w {year} roku dotarły wreszcie do składów.',
    'Weterani opiekują się małym cmentarzem za koszarami i co miesiąc przycinają żywopłot, następnym razem {soon}.',
    'Rezerwistów {country.g} powołuje się na dwa tygodnie, pracodawcy otrzymują rekompensatę, następna tura zacznie się {soon}.',
  ],
  quote: [
    'chętnych do służby {place.in} jest więcej niż w {year} roku',
    'żołd od {before} wzrósł o {share} procenta',
    'matki powinny co tydzień słyszeć synów, po to kupiliśmy tablety',
    'wypastowane buty nikomu nie zaimponują, jeśli charczy radio',
    'dowódca je ostatni i śpi najkrócej',
    'dyscyplina poprawiła się, gdy naprawiono prycze, koce i kotły',
  ],
};
