/** Polish wordings of news on culture: its frames, what may stand with any of them as background or be said by an official. */
export const culture = {
  frames: {
    show: {
      headline: [
        '{what} {place.in}: co zobaczyć do {soon}',
        '{what} {name} {rozpoczął~what} się {place.in}',
        '{guests} na otwarciu {place.in}',
        'Kolejka za rogiem: {what} {name} {place.in}',
      ],
      lead: [
        '{what} {name} {rozpoczął~what} się {when} {place.in}, goście zobaczą {exhibits.a}.',
        '{place.in} {ruszył~what} {when} {what}, w centrum uwagi są {exhibits}.',
        'Do {soon} {place.in} potrwa {what} pod nazwą {name}.',
        'Latarnie zapalono {when} {place.in}: {what} {name} {wpuścił~what} pierwszych gości, by pokazać {exhibits.a}.',
      ],
      guests: [
        'W pierwszych dniach {przyszedł~guests} {guests}, o {share} procenta więcej niż przed rokiem.',
        'Organizatorzy liczą, że do {soon} {przyjdzie/przyjdą~guests} {guests}.',
        'Przez bramkę {przeszedł~guests} {guests}, nie licząc wózków i pudli.',
      ],
      items: [
        'Razem zebrano {items.a}, część z nich widać po raz pierwszy od {year} roku.',
        'W salach {stanął~items} {items}, niektóre przyjechały {other.from}.',
        'Podpisy wydrukowano także alfabetem dla niewidomych, tak {opisany/opisane~items} {jest/są~items} {items}.',
      ],
      tickets: [
        'Bilety podrożały o {share} procenta, uczniowie wchodzą za darmo.',
        'W niedziele do {soon} wstęp jest bezpłatny.',
        'Broszura i przewodnik dźwiękowy są bezpłatne, parasole oddaje się do szatni, zasady są takie jak w {year} roku.',
      ],
      history: [
        'Po raz pierwszy takie wydarzenie odbyło się {place.in} w {year} roku.',
        'Od {year} roku program ani razu się nie powtórzył, zapewniają jego autorzy.',
        'Założyciel, uparty zegarmistrz, w {year} roku zastawił sklep, by wynająć salę.',
      ],
      quote: [
        'takiej uwagi {place} nie {skupiał~place} na sobie od {year} roku',
        'kiedy {przychodzi/przychodzą~guests} {guests}, wiadomo, że praca nie poszła na marne',
        'każdy, kto przyjdzie do {soon}, znajdzie coś, dla czego warto zostać',
        'jedni płakali, inni kupowali pocztówki, i jedno, i drugie jest dobre',
        'papier ma trzech wrogów: kurz, światło i ciekawość, a my walczymy tylko z dwoma',
      ],
    },
    find: {
      headline: [
        '{what} pod {place.i}: znalezisko sprzed {age.g}',
        'Archeolodzy znaleźli {what.a} pod {place.i}',
        'Wykopaliska pod {place.i}: {items} w jednym sezonie',
        'Łopaty i pędzle: pod {place.i} {odkryty~what} {what}',
      ],
      lead: [
        'Archeolodzy odkryli pod {place.i} {what.a}, wiek znaleziska to {age}.',
        'Na głębokości {depth} metra pod {place.i} {odkryty~what} {został~what} {what}, opowiedzieli {when} uczestnicy wykopalisk.',
        'Przy układaniu rur {place.in} robotnicy trafili {when} na niezwykłe kamienie: pod nimi {znajdował~what} się {what} sprzed {age.g}.',
        'Pług zawadził pod {place.i} o coś twardego i {when} wykop odsłonił naukowcom to, co było tu {age} temu: jest to {what}.',
      ],
      items: [
        'Z ziemi wydobyto {items.a}, opis potrwa do {soon}.',
        'W tym sezonie wydobyto tu {items.a}, najlepsze publiczność zobaczy {soon}.',
        'Na sicie zostały paciorki, rybie ości i gwoździe, po płukaniu naliczono {items.a}.',
      ],
      method: [
        'Wiek określono dwoma sposobami, różnica nie przekroczyła {share} procenta.',
        'Badania terenu zaczęły się {before}, po rozpoznaniu z powietrza.',
        'Węgiel z paleniska datowano w laboratorium, pyłek wskazuje na pszenicę i winorośl, błąd to {share} procenta.',
      ],
      storage: [
        'Wszystkie przedmioty trafią do muzeum {place.in}, magazyn odnowiono w {year} roku.',
        'Badania zajmą {span.a}, potem znaleziska wrócą {place.to}.',
        'Wilgotność w magazynie jest stale mierzona, bo dębowe belki kruszą się, gdy wysychają, przyrząd sprawdzono {before}.',
      ],
      who: [
        'W wykopaliskach biorą udział studenci, zmiany następują co dwa tygodnie, ostatnia wyjedzie {soon}.',
        'Poprzednia wyprawa pracowała tu w {year} roku i odeszła z niczym.',
        'Pszczelarz, na którego łące trwają wykopaliska, przynosi studentom miód i plotki, a łąkę chce odzyskać do {soon}.',
      ],
      quote: [
        'liczyliśmy na skorupy, a pod nami {jest/są~age} {age} historii',
        'po {span.l} będziemy wiedzieli, kto tu mieszkał',
        'od {year} roku nie znaleziono w tych stronach niczego podobnego',
        'jeden grzebień opowie, jak tu się myto, pleciono warkocze i flirtowano',
        'poszukiwacze skarbów kradną strony z książki, której nikt jeszcze nie przeczytał',
      ],
    },
    donation: {
      headline: [
        'Muzeum {place.in} dostało {what.a}',
        '{what} {wrócił~what} {place.to} po {age.l}',
        'Prywatny zbiór przekazany: skorzysta {place}',
        'Ze strychu do gabloty: {what} dla muzeum {place.g}',
      ],
      lead: [
        'Muzeum {place.in} otrzymało {when} w darze {what.a} z prywatnego zbioru, wiek daru to {age}.',
        'Rodzina kolekcjonera przekazała {when} muzeum {place.in} {what.a} oraz {amount.a}.',
        'Zbiory muzeum {place.in} powiększyły się {when}: jest w nich teraz {what}, a w bibliotece jeszcze {amount}.',
        'Zawinięty w koc podarunek przyjechał {when} {place.to} pociągiem: muzeum otrzymało więcej niż jedną rzecz, oto {what} i {amount}.',
      ],
      age: [
        'Wiek przedmiotu to {age}, potwierdziła to ekspertyza z {before}.',
        'Specjaliści ocenili wiek daru: {age}.',
        'Znaki wodne i ślady korników potwierdzają wiek, a jest to {age}, fałszerstwo wykluczono.',
      ],
      books: [
        'Wraz z nim biblioteka {place.g} przyjęła {amount.a}.',
        'Na opis do {soon} {czeka/czekają~amount} jeszcze {amount}.',
        'Dzienniki, atlasy i śpiewniki leżą jeszcze w skrzyniach, łącznie jest tam {amount}.',
      ],
      restoring: [
        'Konserwacja zakończy się {soon}, uszkodzone jest {share} procenta powierzchni.',
        'Mistrzowie zdjęli już warstwę lakieru nałożoną w {year} roku.',
        'Konserwatorzy usuwają sadzę watą, po paznokciu na godzinę, zaczęto {before}.',
      ],
      sponsor: [
        'Koszty ubezpieczenia {wziął~firm} na siebie {firm}.',
        'Gablotę {opłacił~firm} {firm}, prace zakończą się {soon}.',
        'Opancerzoną furgonetkę i nocnego stróża {zapewnił~firm} {firm}.',
      ],
      quote: [
        'o takim darze muzeum nie mogło marzyć od {year} roku',
        'stoi za tym rodzinna pamięć: {age}',
        'pokażemy wszystko nie później niż {soon}',
        'dziadek uratował ten przedmiot z ogniska, rodzina milczała przez dziesięciolecia',
        'hojność wprawia muzeum w zakłopotanie: gdzie to powiesić',
      ],
    },
  },
  background: [
    'Muzea {country.g} odwiedziło w ciągu roku o {share} procenta więcej gości.',
    'Ostatni raz {place} {przyjmował~place} tylu gości w {year} roku.',
    'Letni program kulturalny {country.g} zostanie ogłoszony {soon}.',
    'Śpiewacy, bajarze i kowale każdego lata zbierają się {place.in} na gwarny weekend.',
    'Archiwum zdigitalizowało {share} procenta ksiąg parafialnych, listów i wyblakłych pocztówek.',
    'Zapomnianego walca z {year} roku wykonała {before} orkiestra kameralna.',
    'Bilety do kina {country.in} sprzedawały się o {share} procenta gorzej, winą obarcza się ciepłe wieczory.',
    'Czytelnicy uznali za książkę dekady powieść o latarnikach, wydaną po raz pierwszy w {year} roku.',
    'Cech garncarzy każdej jesieni przyznaje stypendium, jury zbierze się {soon}.',
    'Rusztowania wokół dzwonnicy zdjęto {before}, odsłaniając złocony zegar.',
  ],
  quote: [
    'kultura {country.g} od {year} roku stoi takimi miastami jak {place}',
    'w ciągu roku zainteresowanie zabytkami wzrosło o {share} procenta i widać to w salach',
    'piękno nie jest luksusem, przecież nawet przewoźnik pogwizduje',
    'kustosz musi wiedzieć, kiedy milczeć',
    'dzieci wszystkiego dotykały, śmiały się i zadawały najmądrzejsze pytania',
    'gwary giną po cichu, dlatego nagrywamy młynarzy i położne',
  ],
};
