/** Polish wordings of news on nature: its frames, what may stand with any of them as background or be said by an official. */
export const nature = {
  frames: {
    animals: {
      headline: [
        '{what} pod {place.i}: policzono każdą sztukę',
        'Ile zwierząt i ptaków żyje pod {place.i}: dane na {before}',
        'Liczenie pod {place.i}: do {number} osobników',
        'Ślady i pióra: {what} pod {place.i}',
      ],
      lead: [
        'Pod {place.i} zakończono {when} liczenie: {what} {pojawia/pojawiają~what} się tam częściej niż dawniej, doliczono się do {number} osobników.',
        'Biolodzy podali {when}, że pod {place.i}, gdzie jest {where}, {żyje/żyją~what} {what}, a liczebność sięga {number} osobników.',
        'Do {number} osobników naliczono {when} pod {place.i}, w raporcie wymieniono {what.a}.',
        'Zoolodzy dyżurujący w sianie pod {place.i} zakończyli liczenie {when}: {what} nie boją się ludzi, odnotowano do {number} osobników.',
      ],
      cameras: [
        'Zdjęcia zrobiono za pomocą {cameras} kamer, rozstawiono je {before}.',
        'Dane z {cameras} kamer opracowywano do {before}.',
        'O świcie obiektywy parują, ale zdjęcia z {cameras} fotopułapek wyszły wyraźne.',
      ],
      students: [
        'Uczonym {pomagał~students} {students}.',
        'W wyprawie {wziął~students} udział {students}, druga zmiana zacznie się {soon}.',
        'Odchody, kępki sierści i tropy {opisał~students} {students}.',
      ],
      feeding: [
        'Zimą karmę wykładano częściej niż zwykle, zużycie wzrosło o {share} procenta.',
        'Polowania są tu zakazane od {year} roku.',
        'Żołędzie i marchew rozwozi się saniami, bezpańskie psy się odławia, tak było też {before}.',
      ],
      compare: [
        'Przed rokiem osobników było mniej o {share} procenta.',
        'Równie wysoką liczebność notowano tylko w {year} roku.',
        'Starzy leśniczowie pamiętają spadek po wycieku ropy w {year} roku.',
      ],
      quote: [
        'jeśli nikt nie zakłóci ciszy, do {soon} zobaczymy i młode',
        'z {cameras} kamer mamy to, czego nie widzieliśmy od {year} roku',
        'wzrost o {share} procenta to zasługa tych, którzy dbają o te miejsca',
        'lornetka i termos robią więcej niż płot',
        'jedno młode bawiło się sznurowadłem i nauka zamilkła ze śmiechu',
      ],
    },
    cleanUp: {
      headline: [
        'Sprzątanie pod {place.i}: {waste} odpadów mniej',
        '{people} {place.in} {wyszedł~people} na sprzątanie',
        '{where} pod {place.i}: zrobiło się czyściej',
        'Rękawice włożone: {place.in} zbierają opony i butelki',
      ],
      lead: [
        '{people} {wyszedł~people} {when} na sprzątanie pod {place.i}, {where} znowu {wygląda/wyglądają~where} schludnie.',
        'Pod {place.i} zrobiono {when} porządek: zebrano {waste.a} odpadów.',
        '{waste.a} odpadów wywieziono {when} spod {place.g}, w sprzątaniu {pomagał~people} {people}.',
        'Grabie, taczki i harmonia pojawiły się {when} pod {place.i}: porządki {robił~people} {people}, a czyste {jest/są~where} teraz {where}.',
      ],
      waste: [
        'Do przerobu {trafił~waste} {waste}, to o {share} procenta więcej niż przed rokiem.',
        'Odpady, {waste}, znikną do {soon}.',
        'Lodówki, materace i nawet pianino trafiły na wspólny stos, jest w nim {waste}.',
      ],
      trees: [
        'Następne będzie sadzenie {trees} drzew, wyznaczono je na {soon}.',
        'Kupiono sadzonki, do {soon} czeka nas sadzenie {trees} drzew.',
        'Wybrano klony, lipy i leszczyny, partia {trees} sadzonek przyjechała w jucie.',
      ],
      firm: [
        'Sprzęt za darmo {dał~firm} {firm}.',
        'Koszty {wziął~firm} na siebie {firm}, rachunek zamknięto {before}.',
        'Kanapki, rękawice i worki {podarował~firm} {firm}.',
      ],
      bins: [
        'Pojemników na brzegu nie wymieniano od {year} roku, nowe staną tu {soon}.',
        'Kary za dzikie wysypiska od {before} wzrosły o {share} procenta.',
        'Tabliczki z żartobliwymi wierszami proszą, by resztki pikniku zabierać do domu, to zwyczaj od {year} roku.',
      ],
      quote: [
        'kiedy {wychodzi/wychodzą~people} {people}, w jeden dzień robi się to, co zwykle trwa miesiąc',
        '{waste} to liczba wstydliwa, ale uczciwa',
        'w {year} roku można się tu było kąpać i do {soon} znowu będzie można',
        'wstyd działa lepiej niż mandat, a śmiech lepiej niż wstyd',
        'wyciągnęliśmy z mułu rower, dzwonek wciąż działa',
      ],
    },
  },
  background: [
    'Powierzchnia terenów chronionych {country.in} zwiększyła się w ciągu roku o {share} procenta.',
    'Czerwoną księgę {country.g} wydano ponownie w {year} roku.',
    'Okres zagrożenia pożarowego {country.in} potrwa do {soon}.',
    'Pszczelarze stracili {share} procenta uli z powodu roztoczy i późnej odwilży.',
    'Leśnicy zdjęli {before} wnyki i sieci kłusowników, przez godzinę ścigając motorówkę.',
    'Dęby zasadzone w {year} roku ocieniają już ścieżkę, zamieszkały w nich wiewiórki i dzięcioły.',
    'Ostrzeżenie przed suszą {country.in} odwołano {before}, choć studnie wciąż są płytkie.',
    'Grzybiarze i zbieracze jagód znów będą mogli wejść do boru po {soon}.',
    'Po dziesięcioleciach badań terenowych ukazał się przewodnik po mchach, porostach i paprociach {country.g}, {share} procenta z nich na bagnach.',
  ],
  quote: [
    'o przyrodę {country.g} nie można dbać tylko od święta, wydatki na nią wzrosły o {share} procenta',
    'woda {place.in} stała się czystsza o {share} procenta, potwierdzają to próbki z {before}',
    'cisza to też siedlisko, prosimy zostawić głośniki w domu',
    'wyschnięty strumień przeraża bardziej niż zalana piwnica',
    'uczniowie policzyli gniazda lepiej niż niejeden dorosły',
    'każda butelka rzucona w trzciny wróci kiedyś na czyjś talerz',
  ],
};
