/** Polish wordings of news on nature: its frames, what may stand with any of them as background or be said by an official. */
export const nature = {
  frames: {
    animals: {
      headline: [
        '{what} pod {place.i}: policzono każdą sztukę',
        'Ile zwierząt i ptaków żyje pod {place.i}: dane na {before}',
        'Liczenie pod {place.i}: do {number} osobników',
      ],
      lead: [
        'Pod {place.i} zakończono {when} liczenie: {what} {pojawia/pojawiają~what} się tam częściej niż dawniej, doliczono się do {number} osobników.',
        'Biolodzy podali {when}, że pod {place.i}, gdzie jest {where}, {żyje/żyją~what} {what}, a liczebność sięga {number} osobników.',
        'Do {number} osobników naliczono {when} pod {place.i}, w raporcie wymieniono {what.a}.',
      ],
      cameras: [
        'Zdjęcia zrobiono za pomocą {cameras} kamer, rozstawiono je {before}.',
        'Dane z {cameras} kamer opracowywano do {before}.',
      ],
      students: [
        'Uczonym {pomagał~students} {students}.',
        'W wyprawie {wziął~students} udział {students}, druga zmiana zacznie się {soon}.',
      ],
      feeding: [
        'Zimą karmę wykładano częściej niż zwykle, zużycie wzrosło o {share} procenta.',
        'Polowania są tu zakazane od {year} roku.',
      ],
      compare: [
        'Przed rokiem osobników było mniej o {share} procenta.',
        'Równie wysoką liczebność notowano tylko w {year} roku.',
      ],
      quote: [
        'jeśli nikt nie zakłóci ciszy, do {soon} zobaczymy i młode',
        'z {cameras} kamer mamy to, czego nie widzieliśmy od {year} roku',
        'wzrost o {share} procenta to zasługa tych, którzy dbają o te miejsca',
      ],
    },
    cleanUp: {
      headline: [
        'Sprzątanie pod {place.i}: {waste} odpadów mniej',
        '{people} {place.in} {wyszedł~people} na sprzątanie',
        '{where} pod {place.i}: zrobiło się czyściej',
      ],
      lead: [
        '{people} {wyszedł~people} {when} na sprzątanie pod {place.i}, {where} znowu {wygląda/wyglądają~where} schludnie.',
        'Pod {place.i} zrobiono {when} porządek: zebrano {waste.a} odpadów.',
        '{waste.a} odpadów wywieziono {when} spod {place.g}, w sprzątaniu {pomagał~people} {people}.',
      ],
      waste: [
        'Do przerobu {trafił~waste} {waste}, to o {share} procenta więcej niż przed rokiem.',
        'Odpady, {waste}, znikną do {soon}.',
      ],
      trees: [
        'Następne będzie sadzenie {trees} drzew, wyznaczono je na {soon}.',
        'Kupiono sadzonki, do {soon} czeka nas sadzenie {trees} drzew.',
      ],
      firm: [
        'Sprzęt za darmo {dał~firm} {firm}.',
        'Koszty {wziął~firm} na siebie {firm}, rachunek zamknięto {before}.',
      ],
      bins: [
        'Pojemników na brzegu nie wymieniano od {year} roku, nowe staną tu {soon}.',
        'Kary za dzikie wysypiska od {before} wzrosły o {share} procenta.',
      ],
      quote: [
        'kiedy {wychodzi/wychodzą~people} {people}, w jeden dzień robi się to, co zwykle trwa miesiąc',
        '{waste} to liczba wstydliwa, ale uczciwa',
        'w {year} roku można się tu było kąpać i do {soon} znowu będzie można',
      ],
    },
  },
  background: [
    'Powierzchnia terenów chronionych {country.in} zwiększyła się w ciągu roku o {share} procenta.',
    'Czerwoną księgę {country.g} wydano ponownie w {year} roku.',
    'Okres zagrożenia pożarowego {country.in} potrwa do {soon}.',
  ],
  quote: [
    'o przyrodę {country.g} nie można dbać tylko od święta, wydatki na nią wzrosły o {share} procenta',
    'woda {place.in} stała się czystsza o {share} procenta, potwierdzają to próbki z {before}',
  ],
};
