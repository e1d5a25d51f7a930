/** Polish wordings of news on politics: its frames, what may stand with any of them as background or be said by an official. */
export const politics = {
  frames: {
    visit: {
      headline: [
        'Delegacja {other.g} przyjechała {place.to}',
        '{place}: rozmowy potrwają do {soon}',
        'O czym mówiono {place.in}: {treaty} i handel',
      ],
      lead: [
        'Delegacja {other.g} przybyła {when} {place.to}, główny temat rozmów to {treaty}.',
        'Rozmowy {country.g} i {other.g} zaczęły się {when} {place.in}, na stole leży {treaty}.',
        'W ciągu {days} dni goście {other.from} odbędą spotkania {place.in}, pierwsze miało miejsce {when}.',
      ],
      agenda: [
        'W programie jest kilka spraw, najważniejsza to {treaty}.',
        'Strony porównały stanowiska, spór dotyczy dwóch artykułów, wrócą one na stół {soon}.',
      ],
      delegates: [
        'W składzie delegacji {jest/są~delegates} {delegates}, ostatni raz tylu gości było w {year} roku.',
        '{przyjechał~delegates} {delegates}, część z nich odwiedzi {away.a}.',
      ],
      trip: [
        'Po rozmowach goście udadzą się {away.to} i obejrzą zakład otwarty w {year} roku.',
        'W drodze powrotnej delegacja zatrzyma się {away.in}.',
      ],
      trade: [
        'Obroty handlowe w ciągu roku wyniosły {cost.a}, przyrost to {share} procenta.',
        'Wzajemny handel od {before} wzrósł o {share} procenta.',
      ],
      quote: [
        'po {soon} papiery będą gotowe do podpisu',
        'rozmawialiśmy szczerze, a {treaty} to rzecz tego warta',
        'od {year} roku nasze stosunki przeszły różną drogę, ale rozmowa nie ustawała',
      ],
    },
    bill: {
      headline: [
        'Parlament {country.g} omówił {bill.a}',
        '{bill} {przeszedł~bill} pierwsze czytanie',
        'Głosowanie {country.in}: za {był~votes} {votes}',
      ],
      lead: [
        'Parlament {country.g} rozpatrzył {when} {bill.a}, za {głosował~votes} {votes}.',
        '{bill} {przeszedł~bill} {when} pierwsze czytanie {country.in}, drugie wyznaczono na {soon}.',
        'Posłowie {country.g} wrócili {when} do dokumentu, o którym mówiono jeszcze w {year} roku: to {bill}.',
      ],
      votes: [
        'Dokument {poparł~votes} {votes}, przeciw było {against}.',
        'Mimo {against} głosów sprzeciwu dokument jednak przeszedł.',
      ],
      changes: [
        'Z {changes} poprawek przyjęto mniej niż połowę.',
        'Przed drugim czytaniem posłowie rozpatrzą jeszcze nie mniej niż {changes} poprawek.',
      ],
      cost: [
        'Wydatki budżetu ocenia się na {cost.a}.',
        'Ustawa będzie kosztować {cost.a}, pieniądze trafią do preliminarza do {soon}.',
      ],
      next: [
        'Drugie czytanie odbędzie się {soon}, potem dokument trafi do podpisu.',
        'Wysłuchanie publiczne odbędzie się {soon} {place.in}.',
      ],
      quote: [
        'usłyszeliśmy uwagi i uwzględnimy je do {soon}',
        '{cost} to suma do udźwignięcia, jeśli wydawać ją po trochu',
        'przepisy z {year} roku się zestarzały, z tym nikt się nie spiera',
      ],
    },
    treaty: {
      headline: [
        '{treaty}: {country} i {other} doszły do zgody',
        '{treaty} {podpisany~treaty} {place.in}',
        'Podpis na {span.a}: co postanowiono {place.in}',
      ],
      lead: [
        '{country} i {other} podpisały {when} {place.in} {treaty.a}, na okres {span.g}.',
        '{treaty} {został~treaty} {podpisany~treaty} {when} {place.in}, czas obowiązywania to {span}.',
        'Po długich uzgodnieniach {treaty} {wszedł~treaty} w życie: dokumenty wymieniono {when} {place.in}.',
      ],
      span: [
        'Dokument obowiązuje {span.a} z możliwością przedłużenia.',
        'Po {span.l} strony zdecydują, czy go przedłużyć.',
      ],
      ministry: [
        'Za wykonanie odpowiada {ministry}, pierwszy raport ma być gotowy {soon}.',
        'Tekst {przygotował~ministry} {ministry}, praca trwała od {year} roku.',
      ],
      rounds: [
        'Rozmowy zajęły {rounds.a}, ostatnia zakończyła się {before}.',
        'Uzgodnić tekst udało się nie od razu, zajęło to {rounds.a}.',
      ],
      pages: [
        'Tekst mieści się na {pages} stronach, załączniki zostaną ogłoszone {soon}.',
        'Na {pages} stronach opisano terminy, cła i tryb rozstrzygania sporów.',
      ],
      quote: [
        'na {span.a} naprzód firmy mają jasne reguły',
        '{rounds} za nami i nikt nie trzasnął drzwiami',
        'następny krok to {soon}, kiedy ruszą komisje',
      ],
    },
  },
  background: [
    'Stosunki dyplomatyczne {country.g} i {other.g} w obecnym kształcie trwają od {year} roku.',
    'Parlament {country.g} kończy sesję {soon}.',
    'Według sondażu z {before} pracę rządu {country.in} popiera o {share} procenta więcej ankietowanych niż zimą.',
  ],
  quote: [
    '{country} i {other} mają za sobą długą wspólną drogę, a bywały na niej różne lata, choćby {year}',
    'do {soon} odbędziemy jeszcze jedno spotkanie',
  ],
};
