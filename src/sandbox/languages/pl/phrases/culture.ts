/** Polish wordings of news on culture: its frames, what may stand with any of them as background or be said by an official. */
export const culture = {
  frames: {
    show: {
      headline: [
        '{what} {place.in}: co zobaczyć do {soon}',
        '{what} {name} {rozpoczął~what} się {place.in}',
        '{guests} na otwarciu {place.in}',
      ],
      lead: [
        '{what} {name} {rozpoczął~what} się {when} {place.in}, goście zobaczą {exhibits.a}.',
        '{place.in} {ruszył~what} {when} {what}, w centrum uwagi są {exhibits}.',
        'Do {soon} {place.in} potrwa {what} pod nazwą {name}.',
      ],
      guests: [
        'W pierwszych dniach {przyszedł~guests} {guests}, o {share} procenta więcej niż przed rokiem.',
        'Organizatorzy liczą, że do {soon} {przyjdzie/przyjdą~guests} {guests}.',
      ],
      items: [
        'Razem zebrano {items.a}, część z nich widać po raz pierwszy od {year} roku.',
        'W salach {stanął~items} {items}, niektóre przyjechały {other.from}.',
      ],
      tickets: [
        'Bilety podrożały o {share} procenta, uczniowie wchodzą za darmo.',
        'W niedziele do {soon} wstęp jest bezpłatny.',
      ],
      history: [
        'Po raz pierwszy takie wydarzenie odbyło się {place.in} w {year} roku.',
        'Od {year} roku program ani razu się nie powtórzył, zapewniają jego autorzy.',
      ],
      quote: [
        'takiej uwagi {place} nie {skupiał~place} na sobie od {year} roku',
        'kiedy {przychodzi/przychodzą~guests} {guests}, wiadomo, że praca nie poszła na marne',
        'każdy, kto przyjdzie do {soon}, znajdzie coś, dla czego warto zostać',
      ],
    },
    find: {
      headline: [
        '{what} pod {place.i}: znalezisko sprzed {age.g}',
        'Archeolodzy znaleźli {what.a} pod {place.i}',
        'Wykopaliska pod {place.i}: {items} w jednym sezonie',
      ],
      lead: [
        'Archeolodzy odkryli pod {place.i} {what.a}, wiek znaleziska to {age}.',
        'Na głębokości {depth} metra pod {place.i} {odkryty~what} {został~what} {what}, opowiedzieli {when} uczestnicy wykopalisk.',
        'Przy układaniu rur {place.in} robotnicy trafili {when} na niezwykłe kamienie: pod nimi {znajdował~what} się {what} sprzed {age.g}.',
      ],
      items: [
        'Z ziemi wydobyto {items.a}, opis potrwa do {soon}.',
        'W tym sezonie wydobyto tu {items.a}, najlepsze publiczność zobaczy {soon}.',
      ],
      method: [
        'Wiek określono dwoma sposobami, różnica nie przekroczyła {share} procenta.',
        'Badania terenu zaczęły się {before}, po rozpoznaniu z powietrza.',
      ],
      storage: [
        'Wszystkie przedmioty trafią do muzeum {place.in}, magazyn odnowiono w {year} roku.',
        'Badania zajmą {span.a}, potem znaleziska wrócą {place.to}.',
      ],
      who: [
        'W wykopaliskach biorą udział studenci, zmiany następują co dwa tygodnie, ostatnia wyjedzie {soon}.',
        'Poprzednia wyprawa pracowała tu w {year} roku i odeszła z niczym.',
      ],
      quote: [
        'liczyliśmy na skorupy, a pod nami {jest/są~age} {age} historii',
        'po {span.l} będziemy wiedzieli, kto tu mieszkał',
        'od {year} roku nie znaleziono w tych stronach niczego podobnego',
      ],
    },
    donation: {
      headline: [
        'Muzeum {place.in} dostało {what.a}',
        '{what} {wrócił~what} {place.to} po {age.l}',
        'Prywatny zbiór przekazany: skorzysta {place}',
      ],
      lead: [
        'Muzeum {place.in} otrzymało {when} w darze {what.a} z prywatnego zbioru, wiek daru to {age}.',
        'Rodzina kolekcjonera przekazała {when} muzeum {place.in} {what.a} oraz {amount.a}.',
        'Zbiory muzeum {place.in} powiększyły się {when}: jest w nich teraz {what}, a w bibliotece jeszcze {amount}.',
      ],
      age: [
        'Wiek przedmiotu to {age}, potwierdziła to ekspertyza z {before}.',
        'Specjaliści ocenili wiek daru: {age}.',
      ],
      books: [
        'Wraz z nim biblioteka {place.g} przyjęła {amount.a}.',
        'Na opis do {soon} {czeka/czekają~amount} jeszcze {amount}.',
      ],
      restoring: [
        'Konserwacja zakończy się {soon}, uszkodzone jest {share} procenta powierzchni.',
        'Mistrzowie zdjęli już warstwę lakieru nałożoną w {year} roku.',
      ],
      sponsor: [
        'Koszty ubezpieczenia {wziął~firm} na siebie {firm}.',
        'Gablotę {opłacił~firm} {firm}, prace zakończą się {soon}.',
      ],
      quote: [
        'o takim darze muzeum nie mogło marzyć od {year} roku',
        'stoi za tym rodzinna pamięć: {age}',
        'pokażemy wszystko nie później niż {soon}',
      ],
    },
  },
  background: [
    'Muzea {country.g} odwiedziło w ciągu roku o {share} procenta więcej gości.',
    'Ostatni raz {place} {przyjmował~place} tylu gości w {year} roku.',
    'Letni program kulturalny {country.g} zostanie ogłoszony {soon}.',
  ],
  quote: [
    'kultura {country.g} od {year} roku stoi takimi miastami jak {place}',
    'w ciągu roku zainteresowanie zabytkami wzrosło o {share} procenta i widać to w salach',
  ],
};
