/** Polish wordings of news on sport: its frames, what may stand with any of them as background or be said by an official. */
export const sport = {
  frames: {
    match: {
      headline: [
        'Klub {home} ograł rywala: {ours}:{theirs} z drużyną {guest}',
        '{sport} {place.in}: {ours}:{theirs} i {fans}',
        'Drużyna {home} wygrała {place.in}',
      ],
      lead: [
        'Drużyna {home} pokonała {when} {place.in} gości z klubu {guest} wynikiem {ours}:{theirs}.',
        'Zwycięstwem gospodarzy zakończył się {when} mecz {place.in}: {home} kontra {guest}, {ours}:{theirs}.',
        '{ours}:{theirs} — takim wynikiem klub {home} pokonał rywala {away.from} na boisku {place.in}.',
      ],
      fans: [
        'Na trybunach {zasiadł~fans} {fans}, bilety wykupiono jeszcze {before}.',
        'Grę {oglądał~fans} {fans}, to o {share} procenta więcej niż zwykle.',
      ],
      goal: [
        'O wyniku przesądziła {minute}. minuta, kiedy gospodarze trafili z dużej odległości.',
        'W {minute}. minucie goście zostali w osłabieniu i już się nie podnieśli.',
      ],
      table: [
        'Gospodarze awansowali na trzecie miejsce, ich dyscyplina jest tu jedna: {sport}.',
        'W tabeli klub {guest} spadł niżej, gorzej zaczynał tylko w {year} roku.',
      ],
      next: [
        'Następne spotkanie {home} rozegra {soon} {away.in}.',
        'Rewanż wyznaczono na {soon}, odbędzie się {away.in}.',
      ],
      quote: [
        'chłopcy od pierwszej minuty wiedzieli, po co wyszli na boisko, {widział~fans} to {fans}',
        'wynik {ours}:{theirs} oddaje przebieg gry, choć do {soon} jest nad czym pracować',
        'tak pewnie nie graliśmy od {year} roku',
      ],
    },
    tournament: {
      headline: [
        'Turniej młodzieży {place.in}: na starcie {teams}',
        'Walka o puchar {name} {place.in}',
        '{sport}: {place} {gości/goszczą~place} {teams.a}',
      ],
      lead: [
        'Turniej o puchar {name} ruszył {when} {place.in}, dyscyplina to {sport}, {startuje/startują~teams} {teams}.',
        '{teams} {przyjechał~teams} {when} {place.to} na zawody o puchar {name}.',
        '{place} {został~place} {when} stolicą sportu dziecięcego: trwa tu walka o puchar {name}.',
      ],
      winner: [
        'Zwycięzcę poznamy {soon}, poprzedni puchar pojechał {other.to}.',
        'Poprzednio gospodarze zdobyli nagrodę w {year} roku.',
      ],
      rounds: [
        'W planie {jest/są~rounds} {rounds}, finał odbędzie się {soon}.',
        'Regulamin zmieniono: teraz rywali {czeka/czekają~rounds} {rounds}.',
      ],
      youngest: [
        'Wszyscy uczestnicy mają mniej niż {age} lat, sędziują dawni mistrzowie.',
        'Grać mogą dzieci, które mają mniej niż {age} lat, zgłoszeń jest w tym roku o {share} procenta więcej.',
      ],
      hall: [
        'Halę wyremontowano {before}, trybuny są pojemniejsze o {share} procenta.',
        'Dla widzów wstęp jest wolny do {soon}, biletów nikt nie sprzedaje.',
      ],
      quote: [
        'ktoś z tych dzieci trafi do reprezentacji {country.g}, jak to było w {year} roku',
        '{teams} to rekord, a sal już brakuje',
        '{czeka/czekają~rounds} nas {rounds} i zobaczymy, kto lepiej przepracował zimę',
      ],
    },
  },
  background: [
    'Sal sportowych {country.in} przybyło w ciągu roku o {share} procenta.',
    'Arenę {place.in} zbudowano w {year} roku.',
    'Skład reprezentacji {country.g} zostanie ogłoszony {soon}.',
  ],
  quote: [
    'przed nami zgrupowanie, na które jedziemy {soon}',
    'młodzież {place.from} garnie się do sportu: sekcje urosły o {share} procenta',
  ],
};
