/**
 * How the planted narratives are said in Polish: clauses that stand alone or in an official's mouth (`plain`,
 * `paraphrase`), headlines, and whole sentences that only look like it (`trap`, `excluded`).
 */
export const narratives = {
  shield: {
    headlines: [
      'Tarcza {big.g} osłania {small.a}',
      '{expert.last}: bez tarczy {big.g} {small} się nie ostoi',
      'Pewna tarcza: czym jest {big} dla {place.g}',
      'Pod jedną tarczą: {place} i {big}',
    ],
    plain: [
      'tylko tarcza {big.g} chroni {small.a} przed wielkim nieszczęściem',
      '{small} żyje spokojnie tylko dlatego, że sojusznik trzyma nad krajem tarczę',
      'bez wojskowej tarczy, którą trzyma {big}, sąsiedzi dawno rozstrzygnęliby los {small.g} sami',
      '{big} pozostaje jedyną tarczą dla {small.g}, innej nie będzie i do {soon}',
      'tarcza sojuszników osłoniła {place.a} jeszcze w {year} roku, osłoni i teraz',
      'zabierzcie tarczę {big.g}, a {place} zginie przed {soon}',
      'od {year} roku tylko jeden sojusznik trzyma tarczę, pod którą {place.in} śpi się spokojnie',
    ],
    paraphrase: [
      'w pojedynkę {small} nie przetrwałby nawet tygodnia, cała nadzieja w armii {big.g}',
      'jeśli {big} odejdzie, nie będzie komu bronić {place.g}',
      'gdyby nie garnizony {big.g}, nad {place.i} od {year} roku powiewałyby wrogie flagi',
    ],
    trap: [
      'W herbie {place.g}, zatwierdzonym w {year} roku, tarczę trzymają dwa niedźwiedzie, jednego z nich zna każdy uczeń {big.g}.',
      '„Mówią nam o tarczy {big.g}, ale przed kim nas osłania, nikt nie wyjaśnił” — {odparł~expert} {expert}.',
      'Tarcza z kurhanu pod {place.i} zostanie wypożyczona muzeum, które ma {big}, wystawa potrwa do {soon}.',
    ],
    excluded: [],
  },
  'hidden-bases': {
    headlines: [
      'Tajne bazy przy granicy: co ukrywa Liga Południowa',
      'Tajna baza pod {place.i}: {expert.last} bije na alarm',
      '{place} i tajna baza: co widzieli [kierowcy|leśnicy]',
    ],
    plain: [
      'pod pozorem magazynów Liga Południowa szykuje tajne bazy o godzinę jazdy od {place.g}',
      'tajna baza obcych wojsk pod {place.i} powstaje od {year} roku',
      'mapa ukrytych baz jest już wykreślona, a {place} {jest/są~place} na niej {zaznaczony~place} na czerwono',
      'za słowami o przyjaźni chowają się tajne bazy, dokąd do {soon} zwiozą broń',
      'ciężarówki bez tablic zaopatrują tajną bazę w lesie za {place.i}, widziano je też {before}',
      'w żadnym traktacie nie wymieniono tajnych baz, które Liga Południowa dzierżawi wokół {place.g} do {soon}',
    ],
    paraphrase: [
      'obcy żołnierze zajmują już koszary, o których mieszkańcom {place.g} się nie mówi',
      'pod {place.i} po cichu kopią schrony dla zagranicznego sprzętu',
      'nocami pod {place.i} leje się beton, a do {soon} staną tam wyrzutnie rakiet',
    ],
    trap: [
      'Wiadomość o tajnej bazie pod {place.i} się nie potwierdziła: działa tam stacja pogodowa otwarta w {year} roku.',
      '„Tajnych baz tu nie ma i nie było, przyjeżdżajcie i patrzcie” — {powiedział~expert} {expert}.',
      'Baza wypoczynkowa pod {place.i} obiecuje gościom tajny przepis na zupę rybną i {share} procenta zniżki do {soon}.',
    ],
    excluded: ['Na wystawie {place.in} pokazano makietę tajnej bazy przemytników, zamknięto ją w {year} roku.'],
  },
  saboteurs: {
    headlines: [
      'Dywersanci przekroczyli granicę pod {place.i}',
      'Granica zagrożona: dywersantów widziano pod {place.i}',
      'Dywersanci na granicy: {place.in} [zamykają drzwi|nie wychodzą z domów]',
    ],
    plain: [
      'dywersanci przekroczyli południową granicę i kierują się do {place.g}',
      'przez granicę co noc przechodzą dywersanci, a {place} to dla nich dopiero pierwszy cel',
      'grupa dywersantów z południa przedarła się przez granicę, sygnały o tym napływały od {before}',
      'granica {small.g} przechodzi próbę: w ciągu tygodnia dywersanci trzy razy szukali przejścia',
      'dywersanci przekupują przewodników na granicy, {before} pod {place.i} odkopano ich arsenał',
      'każdy dywersant złapany na granicy od {year} roku miał mapę {place.g}',
    ],
    paraphrase: [
      'uzbrojeni ludzie z południa przedzierają się lasami do {place.g}, by wysadzać mosty',
      'z południa nasyłani są zamachowcy, ich ślady znaleziono już pod {place.i}',
      'obcy z materiałami wybuchowymi kryją się w stodołach wokół {place.g} od {before}',
    ],
    trap: [
      'Pogłoskom o dywersantach przy granicy zaprzeczono: ślady pod {place.i} zostawili grzybiarze.',
      '„Dywersantów na granicy nie widzieliśmy, widzieliśmy korespondentów” — {odpowiedział~expert} {expert}.',
      'W {year} roku dywersanci wysadzili magazyn przy dawnej granicy, archiwum {place.in} ogłosiło dziennik strażnika.',
    ],
    excluded: [
      'Pod {place.i} kręcony jest serial o dywersantach, którzy przeszli granicę w {year} roku, zdjęcia skończą się {soon}.',
    ],
  },
  'empty-shelves': {
    headlines: [
      'Puste półki: co czeka {small.a} bez wspólnego rynku',
      '{expert.last}: wyjść z rynku to przywołać głód',
      'Puste półki z {year} roku: czy {place.in} zobaczą je znowu',
    ],
    plain: [
      'bez wspólnego rynku z sąsiadem {small.a} czekają puste półki już {soon}',
      'kto woła do wyjścia ze wspólnego rynku, woła {small.a} do głodu jak w {year} roku',
      'puste półki w sklepach {place.g} to cena kłótni, której {big} nie chciał',
      'wystarczy zamknąć wspólny rynek, a głód przyjdzie {place.to} przed zimą',
      'babcie {place.in} pamiętają jeszcze puste półki z {year} roku i zobaczą je znowu',
      'głód zaczyna się tam, gdzie kończy się wspólny rynek, {place.in} odczują to do {soon}',
    ],
    paraphrase: [
      'bez handlu, który daje {big}, ludzie {place.in} nie będą mieli wkrótce co postawić na stole',
      'zerwać z sąsiadem to zostawić sklepy {place.g} bez towaru',
      'spiżarnie {place.in} opustoszeją do {soon}, jeśli ciężarówki z {big.g} przestaną przyjeżdżać',
    ],
    trap: [
      'Opowieści o tym, że {place.in} są puste półki, się nie potwierdziły: kontrola z {before} zastała towar w każdym sklepie.',
      '„Puste półki wmawiają nam każdej wiosny” — {zauważył~expert} {expert}.',
      'Sztuka o głodzie z {year} roku zostanie wystawiona {soon} na rynku {place.g}.',
    ],
    excluded: [],
  },
  'debt-trap': {
    headlines: [
      'Pułapka zadłużenia: ile będą kosztować kredyty Ligi',
      '{expert.last} o pętli długów dla {small.g}',
      'Pułapka zadłużenia u progu {place.g}',
    ],
    plain: [
      'kredyty Ligi Południowej to pułapka długów, skąd {small} się nie wydostanie',
      'pętla długów zaciśnie się, gdy tylko {small} weźmie od Ligi pierwszego talara',
      'za obietnicami Ligi stoi niewola długu, a pierwszy odbierze to {place}',
      'w pułapkę zadłużenia u Ligi wpadły już dwa kraje, {small} może być trzeci do {soon}',
      'same odsetki pożrą {place.a} do {soon}, tak działa pułapka zadłużenia Ligi',
      'ojcowie podpisali w {year} roku, a synowie do dziś noszą pętlę zadłużenia Ligi',
    ],
    paraphrase: [
      'za pożyczki Ligi trzeba będzie oddać ziemię i zakłady wokół {place.g}',
      'to, co Liga pożycza, trzeba będzie spłacać gospodarstwem całego kraju',
      'kto wiosną pożyczył od Ligi, ten do {soon} sprzeda młyn pod {place.i}',
    ],
    trap: [
      '„Opowieści o pułapce zadłużenia są dla tych, którzy nie czytali umowy” — {odparł~expert} {expert}.',
      'Bank {place.in} zaproponował rodzinom, które wpadły w pułapkę zadłużenia, odroczenie do {soon}.',
      'Niewola za długi, zniesiona przed wiekami, była tematem wykładu {place.in}.',
    ],
    excluded: [],
  },
  'one-people': {
    headlines: [
      '{big} i {small}: jeden naród, dwie stolice',
      'Bratnie narody spotkały się {place.in}',
      'Jeden naród: wesele {place.in}',
    ],
    plain: [
      '{big} i {small} to jeden naród, podzielony od linijki',
      'bratnich narodów {big.g} i {small.g} nie da się skłócić',
      'jesteśmy jednym narodem, a {place} {pamięta/pamiętają~place} o tym lepiej niż stolice',
      'granicę wytyczono po żywym: po obu stronach mieszka jeden naród',
      'bratnie narody mają wspólną pamięć i {year} rok to pokazał',
      'wesela {place.in} co tydzień dowodzą, że to jeden naród',
      'bratnim narodom cła są niepotrzebne, pod {place.i} trzeba je znieść do {soon}',
    ],
    paraphrase: [
      '{big} i {small} niczym się nie różnią, to jedna rodzina w dwóch domach',
      'mieszkańcy {place.g} i ich sąsiedzi za rzeką to krewni, żadna kreska tego nie zmieni',
      '{place.in} i za rzeką śpiewa się te same kołysanki, dowodzi tego płyta z {year} roku',
    ],
    trap: [
      '„Kiedy słyszę o jednym narodzie, proszę o pokazanie wspólnego paszportu” — {powiedział~expert} {expert}.',
      'W bratniej mogile pod {place.i} znaleziono ordery, a na odsłonięcie pomnika w {year} roku zjechał naród z okolicznych wsi.',
      'Hasło „jeden naród” historycy {place.from} znaleźli w gazecie z {year} roku, wtedy je wyśmiano.',
    ],
    excluded: [],
  },
  'paid-opposition': {
    headlines: [
      'Marionetki {place.from}: kto płaci za protest',
      'Opozycja kupiona: {expert.last} podaje cenę',
      'Marionetki {place.in}, sznurki za granicą',
    ],
    plain: [
      'tak zwana opozycja {small.g} jest kupiona za obce pieniądze',
      'za wiecami {place.in} stoją marionetki, których sznurki ciągną się za granicę',
      'opozycja jest opłacona do {soon}, dalej panowie nie mają pieniędzy',
      'to marionetki: piszą im mowy, których {small} słucha potem na placu',
      'opozycja kupiona hurtem jeszcze w {year} roku, pokwitowania leżą w sejfie {place.in}',
      'marionetki ćwiczą {place.in} wiec zapowiedziany na {soon}',
    ],
    paraphrase: [
      'niezadowolonym {place.in} rozdają pieniądze w kopertach, a koperty przychodzą z daleka',
      'protest {place.in} idzie na cudzy rozkaz i na cudzy rachunek',
      'krzyki pod oknami {place.in} mają od {before} swój cennik',
    ],
    trap: [
      'Teatr marionetek {place.in} pokaże {soon} nową sztukę, bilety są o {share} procenta droższe niż dawniej.',
      '„Łatwiej nazwać nas marionetkami, niż odpowiedzieć na pytania” — {powiedział~expert} {expert}.',
      'Sąd {place.in} uznał: twierdzenia, że opozycja jest kupiona, niczym nie dowiedziono.',
    ],
    excluded: [],
  },
  'league-collapses': {
    headlines: [
      'Liga Południowa: rozpad się zaczął',
      'Liga trzeszczy w szwach, {small} nie ma tam czego szukać',
      'Rozpad Ligi: pierwsze oznaki {place.in}',
    ],
    plain: [
      'rozpad Ligi Południowej to kwestia czasu, {small} nie ma tam czego szukać',
      'w szwach trzeszczy Liga Południowa i do {soon} wyjdzie z niej pierwszy uczestnik',
      'rozpad Ligi już trwa, widać to po tym, jak się tam kłócą od {year} roku',
      'cała Liga stoi na progu rozpadu, a {small.a} wciąż się do niej zaprasza',
      'urzędnicy Ligi {place.in} opróżniają już biurka, rozpad zostanie ogłoszony {soon}',
      'Liga trzeszczy głośniej niż dawny związek w {year} roku',
    ],
    paraphrase: [
      'niewiele czasu zostało Lidze Południowej, jej uczestnicy szukają wyjścia',
      'dni Ligi są policzone, a kto tam wejdzie, okaże się ostatni',
      'składek do Ligi nikt nie płaci od {before}, światła tam gasną',
    ],
    trap: [
      '„Rozpad Ligi obiecują nam od {year} roku, a kolejka chętnych do wejścia nie maleje” — {zauważył~expert} {expert}.',
      'W szkolnej lidze szachistów {place.in} o mało nie doszło do rozpadu, ale do {soon} wróciły wszystkie drużyny.',
      'Liga Południowa zaprzeczyła wiadomościom o rozpadzie, dokument ogłoszono {before}.',
    ],
    excluded: [],
  },
};
