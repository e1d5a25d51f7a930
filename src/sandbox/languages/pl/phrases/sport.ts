/** Polish wordings of news on sport: its frames, what may stand with any of them as background or be said by an official. */
export const sport = {
  frames: {
    match: {
      headline: [
        'Klub {home} ograł rywala: {ours}:{theirs} z drużyną {guest}',
        '{sport} {place.in}: {ours}:{theirs} i {fans}',
        'Drużyna {home} wygrała {place.in}',
        'Drużyna {guest} wyjechała {place.from} bez punktów: {ours}:{theirs}',
      ],
      lead: [
        'Drużyna {home} pokonała {when} {place.in} gości z klubu {guest} wynikiem {ours}:{theirs}.',
        'Zwycięstwem gospodarzy zakończył się {when} mecz {place.in}: {home} kontra {guest}, {ours}:{theirs}.',
        '{ours}:{theirs} — takim wynikiem klub {home} pokonał rywala {away.from} na boisku {place.in}.',
        'Bębny, flagi i mżawka towarzyszyły {when} spotkaniu {place.in}: {home} kontra {guest}, wynik {ours}:{theirs}.',
      ],
      fans: [
        'Na trybunach {zasiadł~fans} {fans}, bilety wykupiono jeszcze {before}.',
        'Grę {oglądał~fans} {fans}, to o {share} procenta więcej niż zwykle.',
        'Porządkowi wprowadzili na trybuny wszystkich, a {był~fans} to {fans}, obyło się bez bójek.',
      ],
      goal: [
        'O wyniku przesądziła {minute}. minuta, kiedy gospodarze trafili z dużej odległości.',
        'W {minute}. minucie goście zostali w osłabieniu i już się nie podnieśli.',
        'W {minute}. minucie piłka otarła się o poprzeczkę, wszystko rozstrzygnęła dobitka.',
      ],
      table: [
        'Gospodarze awansowali na trzecie miejsce, ich dyscyplina jest tu jedna: {sport}.',
        'W tabeli klub {guest} spadł niżej, gorzej zaczynał tylko w {year} roku.',
        'Statystycy odnotowali siódmy weekend bez porażki, takiej serii nie było od {year} roku.',
      ],
      next: [
        'Następne spotkanie {home} rozegra {soon} {away.in}.',
        'Rewanż wyznaczono na {soon}, odbędzie się {away.in}.',
        'Kontuzjowani wrócą do treningów przed wyjazdem {away.to}, wyznaczonym na {soon}.',
      ],
      quote: [
        'chłopcy od pierwszej minuty wiedzieli, po co wyszli na boisko, {widział~fans} to {fans}',
        'wynik {ours}:{theirs} oddaje przebieg gry, choć do {soon} jest nad czym pracować',
        'tak pewnie nie graliśmy od {year} roku',
        'boisko przypominało bagno, ale nikt nie winił gospodarza obiektu',
        'kapitan, który przeprosił, zasługuje na szacunek wart dwóch bramek',
      ],
    },
    tournament: {
      headline: [
        'Turniej młodzieży {place.in}: na starcie {teams}',
        'Walka o puchar {name} {place.in}',
        '{sport}: {place} {gości/goszczą~place} {teams.a}',
        'Gwizdki, rodzice, pomarańcze: {sport} {place.in}',
      ],
      lead: [
        'Turniej o puchar {name} ruszył {when} {place.in}, dyscyplina to {sport}, {startuje/startują~teams} {teams}.',
        '{teams} {przyjechał~teams} {when} {place.to} na zawody o puchar {name}.',
        '{place} {został~place} {when} stolicą sportu dziecięcego: trwa tu walka o puchar {name}.',
        '{teams} {przeszedł~teams} {when} {place.in} za doboszem i zaczął się turniej o puchar {name}, dyscyplina to {sport}.',
      ],
      winner: [
        'Zwycięzcę poznamy {soon}, poprzedni puchar pojechał {other.to}.',
        'Poprzednio gospodarze zdobyli nagrodę w {year} roku.',
        'Znawcy stawiają na mistrzów z {year} roku, których kapitan utyka.',
      ],
      rounds: [
        'W planie {jest/są~rounds} {rounds}, finał odbędzie się {soon}.',
        'Regulamin zmieniono: teraz rywali {czeka/czekają~rounds} {rounds}.',
        'Przed uczestnikami jeszcze {rounds}, przy remisie rzuca się srebrną monetą.',
      ],
      youngest: [
        'Wszyscy uczestnicy mają mniej niż {age} lat, sędziują dawni mistrzowie.',
        'Grać mogą dzieci, które mają mniej niż {age} lat, zgłoszeń jest w tym roku o {share} procenta więcej.',
        'Fotografów zachwyciła piegowata dziewięcioletnia mańkutka, jej babcia grała tu w {year} roku.',
      ],
      hall: [
        'Halę wyremontowano {before}, trybuny są pojemniejsze o {share} procenta.',
        'Dla widzów wstęp jest wolny do {soon}, biletów nikt nie sprzedaje.',
        'Prysznice, materace i bufet urządzono w sąsiedniej szkole, będą potrzebne do {soon}.',
      ],
      quote: [
        'ktoś z tych dzieci trafi do reprezentacji {country.g}, jak to było w {year} roku',
        '{teams} to rekord, a sal już brakuje',
        '{czeka/czekają~rounds} nas {rounds} i zobaczymy, kto lepiej przepracował zimę',
        'łzy szybko wysychają, jeśli potem są naleśniki',
        'medale rdzewieją, a przyjaźń zawarta w internacie nie',
      ],
    },
  },
  background: [
    'Sal sportowych {country.in} przybyło w ciągu roku o {share} procenta.',
    'Arenę {place.in} zbudowano w {year} roku.',
    'Skład reprezentacji {country.g} zostanie ogłoszony {soon}.',
    'Karnety {place.in} rozeszły się o {share} procenta szybciej, pomogła sława bramkarza.',
    'Pływacy, zapaśnicy i łucznicy {country.g} przez sześć tygodni trenowali za granicą, wrócili {before}.',
    'Federacja ukarała przekupionego sędziego i unieważniła trzy wyniki z {year} roku.',
    'Brązowe medale z {year} roku wystawiono obok podartej koszulki w holu klubu.',
    'Amatorskie rozgrywki weteranów wznowiono {before} po roztopach.',
    'Bieżnię {place.in} czeka remont: guma popękała na mrozie.',
    'Skręceń jest o {share} procenta mniej, odkąd rozgrzewka stała się obowiązkowa.',
  ],
  quote: [
    'przed nami zgrupowanie, na które jedziemy {soon}',
    'młodzież {place.from} garnie się do sportu: sekcje urosły o {share} procenta',
    'zabrakło szczęścia pod bramką, ale nie odwagi',
    'talent śpi do późna, dyscyplina wstaje o piątej rano',
    'porażki nauczyły tych chłopców i dziewczęta więcej niż jakiekolwiek trofeum',
    'trybuny śpiewały do północy, w uszach dzwoni do dziś',
  ],
};
