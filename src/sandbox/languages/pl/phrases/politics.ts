/** Polish wordings of news on politics: its frames, what may stand with any of them as background or be said by an official. */
export const politics = {
  frames: {
    visit: {
      headline: [
        'Delegacja {other.g} przyjechała {place.to}',
        '{place}: rozmowy potrwają do {soon}',
        'O czym mówiono {place.in}: {treaty} i handel',
        'Kolumna aut i uściski dłoni: goście {other.from} {place.in}',
      ],
      lead: [
        'Delegacja {other.g} przybyła {when} {place.to}, główny temat rozmów to {treaty}.',
        'Rozmowy {country.g} i {other.g} zaczęły się {when} {place.in}, na stole leży {treaty}.',
        'W ciągu {days} dni goście {other.from} odbędą spotkania {place.in}, pierwsze miało miejsce {when}.',
        'Chlebem i solą powitano {when} {place.in} wysłanników {other.g}, po czym strony zasiadły do stołu: leżał na nim dokument, to {treaty}.',
      ],
      agenda: [
        'W programie jest kilka spraw, najważniejsza to {treaty}.',
        'Strony porównały stanowiska, spór dotyczy dwóch artykułów, wrócą one na stół {soon}.',
        'Taryfy, stypendia i limity połowowe omówiono razem, rzeki odłożono, być może do {soon}.',
      ],
      delegates: [
        'W składzie delegacji {jest/są~delegates} {delegates}, ostatni raz tylu gości było w {year} roku.',
        '{przyjechał~delegates} {delegates}, część z nich odwiedzi {away.a}.',
        'Razem z ochroną i maszynistkami w willi nad jeziorem {zamieszkał~delegates} {delegates}.',
      ],
      trip: [
        'Po rozmowach goście udadzą się {away.to} i obejrzą zakład otwarty w {year} roku.',
        'W drodze powrotnej delegacja zatrzyma się {away.in}.',
        'Wycieczkę parowcem {away.to} odwołano: ministrowie cierpią na chorobę morską.',
      ],
      trade: [
        'Obroty handlowe w ciągu roku wyniosły {cost.a}, przyrost to {share} procenta.',
        'Wzajemny handel od {before} wzrósł o {share} procenta.',
        'Celnicy spodziewają się mniejszej liczby dokumentów i obrotów większych niż {cost}.',
      ],
      quote: [
        'po {soon} papiery będą gotowe do podpisu',
        'rozmawialiśmy szczerze, a {treaty} to rzecz tego warta',
        'od {year} roku nasze stosunki przeszły różną drogę, ale rozmowa nie ustawała',
        'uściski dłoni się fotografuje, a wiążą nas przypisy',
        'przywieźliśmy listę jedenastu żalów, siedem wyparowało przy zupie',
      ],
    },
    bill: {
      headline: [
        'Parlament {country.g} omówił {bill.a}',
        '{bill} {przeszedł~bill} pierwsze czytanie',
        'Głosowanie {country.in}: za {był~votes} {votes}',
        'Ziewanie i owacje: {bill} {country.in}',
      ],
      lead: [
        'Parlament {country.g} rozpatrzył {when} {bill.a}, za {głosował~votes} {votes}.',
        '{bill} {przeszedł~bill} {when} pierwsze czytanie {country.in}, drugie wyznaczono na {soon}.',
        'Posłowie {country.g} wrócili {when} do dokumentu, o którym mówiono jeszcze w {year} roku: to {bill}.',
        'Po długim posiedzeniu {country.in} przeszedł {when} ważny dokument, to {bill}: ręce {podniósł~votes} {votes}.',
      ],
      votes: [
        'Dokument {poparł~votes} {votes}, przeciw było {against}.',
        'Mimo {against} głosów sprzeciwu dokument jednak przeszedł.',
        'Sekretarze policzyli zwolenników, {był~votes} to {votes}, nieobecni tłumaczyli się zamiecią.',
      ],
      changes: [
        'Z {changes} poprawek przyjęto mniej niż połowę.',
        'Przed drugim czytaniem posłowie rozpatrzą jeszcze nie mniej niż {changes} poprawek.',
        'Doradcy wnieśli pakiet {changes} poprawek, urzędnicy zszywali je do rana.',
      ],
      cost: [
        'Wydatki budżetu ocenia się na {cost.a}.',
        'Ustawa będzie kosztować {cost.a}, pieniądze trafią do preliminarza do {soon}.',
        'Wydatki, a jest to {cost}, ma pokryć opłata od cukru i papierosów.',
      ],
      next: [
        'Drugie czytanie odbędzie się {soon}, potem dokument trafi do podpisu.',
        'Wysłuchanie publiczne odbędzie się {soon} {place.in}.',
        'Komisje etyki i leśnictwa przedstawią opinie do {soon}.',
      ],
      quote: [
        'usłyszeliśmy uwagi i uwzględnimy je do {soon}',
        '{cost} to suma do udźwignięcia, jeśli wydawać ją po trochu',
        'przepisy z {year} roku się zestarzały, z tym nikt się nie spiera',
        'ustawa kwaśnieje jak mleko, jeśli nikt jej nie przestrzega',
        'wnuki będą nas oceniać po tym paragrafie',
      ],
    },
    treaty: {
      headline: [
        '{treaty}: {country} i {other} doszły do zgody',
        '{treaty} {podpisany~treaty} {place.in}',
        'Podpis na {span.a}: co postanowiono {place.in}',
        'Atrament, pieczęcie, świece: {treaty} {place.in}',
      ],
      lead: [
        '{country} i {other} podpisały {when} {place.in} {treaty.a}, na okres {span.g}.',
        '{treaty} {został~treaty} {podpisany~treaty} {when} {place.in}, czas obowiązywania to {span}.',
        'Po długich uzgodnieniach {treaty} {wszedł~treaty} w życie: dokumenty wymieniono {when} {place.in}.',
        'Dwa pióra wystarczyły {when} {place.in}, by {country} i {other} opatrzyły podpisami dokument, jest to {treaty}, okres ważności to {span}.',
      ],
      span: [
        'Dokument obowiązuje {span.a} z możliwością przedłużenia.',
        'Po {span.l} strony zdecydują, czy go przedłużyć.',
        'Wystąpić można za dwunastomiesięcznym wypowiedzeniem, spory rozstrzygnie się w neutralnym porcie, jak w układzie z {year} roku.',
      ],
      ministry: [
        'Za wykonanie odpowiada {ministry}, pierwszy raport ma być gotowy {soon}.',
        'Tekst {przygotował~ministry} {ministry}, praca trwała od {year} roku.',
        'Dokumenty sprawdzili prawnicy, za których odpowiada {ministry}: brakowało jednego czasownika.',
      ],
      rounds: [
        'Rozmowy zajęły {rounds.a}, ostatnia zakończyła się {before}.',
        'Uzgodnić tekst udało się nie od razu, zajęło to {rounds.a}.',
        'Negocjatorzy pamiętają {rounds.a}, herbatę, ciastka i upór.',
      ],
      pages: [
        'Tekst mieści się na {pages} stronach, załączniki zostaną ogłoszone {soon}.',
        'Na {pages} stronach opisano terminy, cła i tryb rozstrzygania sporów.',
        'Oprawa z niebieskiej skóry, tom o objętości {pages} stron, waga jak u noworodka.',
      ],
      quote: [
        'na {span.a} naprzód firmy mają jasne reguły',
        '{rounds} za nami i nikt nie trzasnął drzwiami',
        'następny krok to {soon}, kiedy ruszą komisje',
        'zaufanie rozpisano tu na artykuły i punkty',
        'pierwsi poprosili o to marynarze i botanicy, dyplomaci tylko słuchali',
      ],
    },
  },
  background: [
    'Stosunki dyplomatyczne {country.g} i {other.g} w obecnym kształcie trwają od {year} roku.',
    'Parlament {country.g} kończy sesję {soon}.',
    'Według sondażu z {before} pracę rządu {country.in} popiera o {share} procenta więcej ankietowanych niż zimą.',
    'Rzecznicy otrzymali o {share} procenta więcej skarg, najczęściej na płoty, hałas i emerytury.',
    'Karty do głosowania z {year} roku zniszczono {before}, jak nakazuje ustawa o archiwach.',
    'Najstarszy senator odejdzie na emeryturę {soon}, o jego miejsce ubiega się trzech kandydatów.',
    'Tłumacze pracowali na zmiany, bo strony z trudem czytają nawzajem swoje alfabety, słowniczek ma powstać do {soon}.',
    'Opłatę wizową dla muzyków i chirurgów {before} obniżono o połowę.',
    'Frekwencja w wyborach miejscowych {place.in} była o {share} procenta niższa niż w {year} roku.',
    'Konstytucja {country.g} ze zmianami z {year} roku pozostawia takie sprawy prowincjom.',
  ],
  quote: [
    '{country} i {other} mają za sobą długą wspólną drogę, a bywały na niej różne lata, choćby {year}',
    'do {soon} odbędziemy jeszcze jedno spotkanie',
    'kompromis to nie słabość, lecz rzemiosło',
    'za pychę wyborca prędzej czy później ukarze',
    'przeczytaliśmy na głos każdy artykuł razem z przecinkami',
    'dyplomacja zaczyna się tam, gdzie wyłącza się mikrofony',
  ],
};
