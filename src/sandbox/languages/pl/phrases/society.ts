/** Polish wordings of news on society: its frames, what may stand with any of them as background or be said by an official. */
export const society = {
  frames: {
    building: {
      headline: [
        '{what} {place.in} {przyjął~what} pierwszych gości',
        '{place.in} zbudowano {what.a} za {cost.a}',
        'Wielkie otwarcie {place.in}: {what} {gotowy~what} po {span.l}',
        'Zasłony, krzesła, klucze: {what} {place.in} czeka na ludzi',
      ],
      lead: [
        '{what} {rozpoczął~what} pracę {when} {place.in}, budowa zajęła {span.a}.',
        'Długo oczekiwana inwestycja zakończona: {when} {place.in} {przyjął~what} ludzi {what}, budowa kosztowała {cost}.',
        '{firm} {zakończył~firm} {when} budowę {place.in} i odtąd w mieście działa {what}.',
        'Deszcz nie popsuł święta {place.in}: {when} {what}, gdzie do wiosny stukały młotki, {powitał~what} sąsiadów, wykonawcą jest {firm}.',
      ],
      builder: [
        'Wykonawcą {był~firm} {firm}, na usunięcie usterek jest czas do {soon}.',
        'Budowę {prowadził~firm} {firm}, odbiór odbył się {before}.',
        'Murarze, tynkarze i szklarze, których {zatrudnił~firm} {firm}, wyjechali {before}, został tylko ogrodnik.',
      ],
      people: [
        'W pobliżu {mieszka/mieszkają~people} {people}, dotąd trzeba było jeździć przez całe miasto.',
        'Z nowego budynku {skorzysta/skorzystają~people} {people}, zapisy trwają od {before}.',
        'Kolor fasady {wybierał~people} w głosowaniu {people} czterech ulic.',
      ],
      cost: [
        'Roboty pochłonęły {cost}, kolejne {share} procenta kosztorysu zaoszczędzono w przetargu.',
        'Budżet {country.g} przeznaczył {cost}, resztę dołożyło miasto.',
        'Z marmuru zrezygnowano jako z przesady, przy zwykłych płytkach wyszło {cost}.',
      ],
      next: [
        'Budowa następnego takiego obiektu {place.in} zacznie się {soon}.',
        'Do {soon} wokół budynku pojawią się drzewa i latarnie.',
        'Do {soon} dziedziniec ozdobią fontanna i ławki.',
      ],
      quote: [
        'budynek z {year} roku od dawna nie mieścił wszystkich chętnych',
        '{people} {czekał~people} na ten dzień i nie mogliśmy zawieść',
        'w ciągu {span.g} przeszliśmy drogę od pustego placu do święta',
        'mury to tylko połowa sprawy, reszta to życzliwi pracownicy',
        'architekt lubi szkło, sprzątaczka nie, zapytano oboje',
      ],
    },
    hospital: {
      headline: [
        '{what} dla szpitala {place.in}: zakup za {cost.a}',
        'Szpital {place.in} otrzymał {what.a}',
        'Lekarze {place.from} uczą się nowego sprzętu',
        'Chirurdzy {place.from} wypróbowują {what.a}',
      ],
      lead: [
        'Do szpitala {place.in} {trafił~what} {when} {what}, zakup kosztował {cost.a}.',
        'Szpital {place.in} uruchomił {when} {what.a}, w ciągu roku pomoc {otrzyma/otrzymają~patients} {patients}.',
        'Lekarze {place.from} zaczęli {when} przyjmować chorych po nowemu: na oddziale {stanął~what} {what}, wydano {cost.a}.',
        'Ciężarówka przywiozła {when} do szpitala {place.g} upragniony sprzęt, jest to {what}: na zakup latami zbierano {cost.a}.',
      ],
      patients: [
        'W ciągu roku pomoc {znajdzie/znajdą~patients} tu {patients}, skierowania są wydawane od {before}.',
        'W kolejce na badanie {czeka/czekają~patients} {patients}, do {soon} powinna ona zniknąć.',
        'Ze sprzętu skorzystają onkolodzy, kardiolodzy i pediatrzy, z sąsiednich powiatów {przyjedzie/przyjadą~patients} {patients}.',
      ],
      wait: [
        'Wynik będzie gotowy po {wait.l} zamiast dotychczasowych kilku dni.',
        'Oczekiwanie na wizytę się skróci, wynik ma być znany po {wait.l}.',
        'Rozpoznanie, na które czekano dwa tygodnie, drukuje się teraz po {wait.l}.',
      ],
      staff: [
        'Personel szkolił się w stolicy, egzaminy zakończyły się {before}.',
        'Lekarzy na oddziale jest o {share} procenta więcej niż przed rokiem.',
        'Opiekunem zgodził się zostać emerytowany radiolog, przećwiczył z młodymi każdy przycisk, skończono {before}.',
      ],
      cost: [
        'Pieniądze, {cost}, wpłynęły z budżetu {country.g}.',
        'Poprzedni sprzęt kupiono w {year} roku, nowy kosztował {cost.a}.',
        'Część sumy, a potrzeba było {cost.g}, przyniosły koncerty, loterie i zapisy.',
      ],
      quote: [
        'teraz do stolicy nie {musi/muszą~patients} jeździć {patients} rocznie',
        'sprzęt sam nie leczy, ale {wait} zamiast tygodnia to uratowane życie',
        'prosiliśmy o to od {year} roku',
        'strach maleje, gdy lekarz prostymi słowami objaśnia zdjęcie',
        'jeszcze w {year} roku ciężko chorych wożono przez góry',
      ],
    },
    courses: {
      headline: [
        '{place.in} nauczą nowego zawodu',
        'Kursy {place.in}: {students} w ławkach',
        '{what} w ciągu {span.g}: nabór {place.in}',
        'Znowu w ławce: {place.in} uczą, a przedmiotem jest {what}',
      ],
      lead: [
        '{place.in} ruszyły {when} kursy, główny przedmiot to {what}, {zapisał~students} się na nie {students}.',
        '{students} {rozpoczął~students} {when} naukę {place.in}, specjalność to {what}.',
        'Urząd pracy {place.in} ogłosił {when} nabór na bezpłatne kursy, w programie jest {what}, nauka potrwa {span.a}.',
        'Zeszyty i fartuchy rozdano {when} {place.in}: na kurs, którego przedmiotem jest {what}, {przyszedł~students} {students}.',
      ],
      span: [
        'Nauka trwa {span.a}, zajęcia odbywają się wieczorami.',
        'Po {span.l} słuchacze zdadzą egzamin i otrzymają świadectwa.',
        'Prace domowe zajmą weekendy na {span.a}, kto zrezygnuje, straci kaucję.',
      ],
      firm: [
        'Najlepszych obiecuje zatrudnić {firm}.',
        'Praktyki dla słuchaczy {przygotował~firm} {firm}, zaczną się {soon}.',
        'Warsztat i dwóch surowych instruktorów {zapewnił~firm} {firm}.',
      ],
      next: [
        'Jesienią do programu dojdzie jeszcze jeden przedmiot: {next}.',
        'Od {soon} ruszy druga grupa, tam w planie będzie też {next}.',
        'Jeśli popyt się utrzyma, wiosną w programie będzie też inny przedmiot: {next}.',
      ],
      age: [
        'Najstarszy słuchacz przekroczył sześćdziesiątkę, średni wiek spadł w ciągu roku o {share} procenta.',
        'Wśród zapisanych wielu straciło pracę po {year} roku.',
        'W pierwszym rzędzie siedzą były marynarz, szwaczka i bracia bliźniacy, bliźniacy raz już przerwali naukę, w {year} roku.',
      ],
      quote: [
        'po {span.l} ci ludzie będą mieli fach, który żywi',
        '{zgłosił~students} się {students}, choć liczyliśmy na grupę o połowę mniejszą',
        'popyt na takich fachowców {place.in} wzrósł o {share} procenta',
        'razem z odciskami wraca duma',
        'nikt nie jest za stary, by się rumienić z powodu złej oceny',
      ],
    },
    housing: {
      headline: [
        'Klucze do nowych mieszkań {place.in}: oddano {houses.a}',
        '{flats} {place.in} {znalazł~flats} właścicieli',
        '{firm} {zbudował~firm} osiedle {place.in}',
        'Furgonetki {place.in}: {flats} już nie {stoi/stoją~flats} puste',
      ],
      lead: [
        'Klucze do nowych mieszkań otrzymały {when} rodziny {place.from}: {firm} {oddał~firm} {houses.a}.',
        '{flats.a} rozdzielono {when} {place.in}, przeprowadzki potrwają do {soon}.',
        'Nowe osiedle {place.in} zapełni się do {soon}, zbudowano {houses.a}.',
        'Losy ciągnięto {when} {place.in}: lokatorów {znalazł~flats} {flats}, a wykonawcą {był~firm} {firm}.',
      ],
      builder: [
        'Deweloperem {był~firm} {firm}, nakłady wyniosły {cost.a}.',
        'Osiedle wzniesiono za {cost.a}, kolejne {share} procenta pochłonęły drogi i podwórka.',
        'Dźwigi wynajęto za granicą, beton {wylał~firm} {firm}, zmieszczono się w kwocie: {cost}.',
      ],
      nearby: [
        'Na podwórkach przewidziano place zabaw, a do {soon} w pobliżu powstanie {building}.',
        'Niedaleko powstaje {building}, oddanie wyznaczono na {soon}.',
        'Najbardziej nowym mieszkańcom potrzeba piekarni, huśtawki i wygód w pobliżu, na przykład takich jak {building}.',
      ],
      families: [
        'W kolejce {place.in} pozostają rodziny zapisane w {year} roku.',
        'Kolejka po mieszkanie {place.in} skróciła się w ciągu roku o {share} procenta.',
        'Listę z {before} otwierają wdowy, rodziny wielodzietne i nauczyciele.',
      ],
      heating: [
        'Domy są ocieplone, rachunki za ogrzewanie powinny być niższe o {share} procenta.',
        'Ogrzewanie sprawdzono {before}, usterki są już usunięte.',
        'Podwójne szyby i termostaty zmniejszą rachunki o {share} procenta, obliczyli hydraulicy.',
      ],
      quote: [
        'każda z tych rodzin czekała na ten dzień od {year} roku',
        'budujemy nie tylko {houses.a}, lecz także drogi do nich',
        'następne klucze wręczymy {soon}',
        'pewna staruszka ucałowała próg, tego się nie zapomina',
        'tani czynsz niewiele znaczy, gdy za szafą kwitnie pleśń',
      ],
    },
  },
  background: [
    'Liczba ludności {place.g} wzrosła w ciągu roku o {share} procenta.',
    'Na programy socjalne {country.in} pójdzie w tym roku o {share} procenta więcej.',
    'Podobny program {place.in} prowadzono już w {year} roku.',
    'Wolontariusze {place.in} gotują gorące obiady dla samotnych sąsiadów, naprawiają im okulary i buty.',
    'Akty urodzenia {country.in} wydaje się przez sieć, co oszczędza rodzicom męczącej kolejki, tak jest od {year} roku.',
    'Właściciele domów zawarli o {share} procenta więcej umów najmu niż w {year} roku, przeważnie ze studentami.',
    'Sierociniec założony przez wdowę w {year} roku dawno zamienił się w przytulny pensjonat.',
    'Według ankiety z {before} w co trzeciej rodzinie maluchami opiekują się dziadkowie.',
    'Dla osób na wózkach na poczcie zbudowano podjazd, lecz w innych miejscach wind nadal brakuje, choć obiecano je {before}.',
    'Na wieczorowe zajęcia dla dorosłych zapisało się o {share} procenta więcej chętnych, ulubionym przedmiotem pozostał haft.',
  ],
  quote: [
    'ludzie wracają {place.to}, od {year} roku zdarzało się to nieczęsto',
    'wniosków jest o {share} procenta więcej i rozpatrzymy wszystkie',
    'samotność rani mocniej niż bieda, dlatego pukamy do drzwi',
    'uśmiech pielęgniarki jest więcej wart niż marmurowe schody',
    'nastolatki potrzebują miejsca, gdzie mogą tańczyć, kłócić się i nudzić',
    'kto studiował daleko, powinien znaleźć powód do powrotu, choćby żłobek dla dziecka',
  ],
};
