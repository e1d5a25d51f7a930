/** Polish wordings of news on society: its frames, what may stand with any of them as background or be said by an official. */
export const society = {
  frames: {
    building: {
      headline: [
        '{what} {place.in} {przyjął~what} pierwszych gości',
        '{place.in} zbudowano {what.a} za {cost.a}',
        'Wielkie otwarcie {place.in}: {what} {gotowy~what} po {span.l}',
      ],
      lead: [
        '{what} {rozpoczął~what} pracę {when} {place.in}, budowa zajęła {span.a}.',
        'Długo oczekiwana inwestycja zakończona: {when} {place.in} {przyjął~what} ludzi {what}, budowa kosztowała {cost}.',
        '{firm} {zakończył~firm} {when} budowę {place.in} i odtąd w mieście działa {what}.',
      ],
      builder: [
        'Wykonawcą {był~firm} {firm}, na usunięcie usterek jest czas do {soon}.',
        'Budowę {prowadził~firm} {firm}, odbiór odbył się {before}.',
      ],
      people: [
        'W pobliżu {mieszka/mieszkają~people} {people}, dotąd trzeba było jeździć przez całe miasto.',
        'Z nowego budynku {skorzysta/skorzystają~people} {people}, zapisy trwają od {before}.',
      ],
      cost: [
        'Roboty pochłonęły {cost}, kolejne {share} procenta kosztorysu zaoszczędzono w przetargu.',
        'Budżet {country.g} przeznaczył {cost}, resztę dołożyło miasto.',
      ],
      next: [
        'Budowa następnego takiego obiektu {place.in} zacznie się {soon}.',
        'Do {soon} wokół budynku pojawią się drzewa i latarnie.',
      ],
      quote: [
        'budynek z {year} roku od dawna nie mieścił wszystkich chętnych',
        '{people} {czekał~people} na ten dzień i nie mogliśmy zawieść',
        'w ciągu {span.g} przeszliśmy drogę od pustego placu do święta',
      ],
    },
    hospital: {
      headline: [
        '{what} dla szpitala {place.in}: zakup za {cost.a}',
        'Szpital {place.in} otrzymał {what.a}',
        'Lekarze {place.from} uczą się nowego sprzętu',
      ],
      lead: [
        'Do szpitala {place.in} {trafił~what} {when} {what}, zakup kosztował {cost.a}.',
        'Szpital {place.in} uruchomił {when} {what.a}, w ciągu roku pomoc {otrzyma/otrzymają~patients} {patients}.',
        'Lekarze {place.from} zaczęli {when} przyjmować chorych po nowemu: na oddziale {stanął~what} {what}, wydano {cost.a}.',
      ],
      patients: [
        'W ciągu roku pomoc {znajdzie/znajdą~patients} tu {patients}, skierowania są wydawane od {before}.',
        'W kolejce na badanie {czeka/czekają~patients} {patients}, do {soon} powinna ona zniknąć.',
      ],
      wait: [
        'Wynik będzie gotowy po {wait.l} zamiast dotychczasowych kilku dni.',
        'Oczekiwanie na wizytę się skróci, wynik ma być znany po {wait.l}.',
      ],
      staff: [
        'Personel szkolił się w stolicy, egzaminy zakończyły się {before}.',
        'Lekarzy na oddziale jest o {share} procenta więcej niż przed rokiem.',
      ],
      cost: [
        'Pieniądze, {cost}, wpłynęły z budżetu {country.g}.',
        'Poprzedni sprzęt kupiono w {year} roku, nowy kosztował {cost.a}.',
      ],
      quote: [
        'teraz do stolicy nie {musi/muszą~patients} jeździć {patients} rocznie',
        'sprzęt sam nie leczy, ale {wait} zamiast tygodnia to uratowane życie',
        'prosiliśmy o to od {year} roku',
      ],
    },
    courses: {
      headline: [
        '{place.in} nauczą nowego zawodu',
        'Kursy {place.in}: {students} w ławkach',
        '{what} w ciągu {span.g}: nabór {place.in}',
      ],
      lead: [
        '{place.in} ruszyły {when} kursy, główny przedmiot to {what}, {zapisał~students} się na nie {students}.',
        '{students} {rozpoczął~students} {when} naukę {place.in}, specjalność to {what}.',
        'Urząd pracy {place.in} ogłosił {when} nabór na bezpłatne kursy, w programie jest {what}, nauka potrwa {span.a}.',
      ],
      span: [
        'Nauka trwa {span.a}, zajęcia odbywają się wieczorami.',
        'Po {span.l} słuchacze zdadzą egzamin i otrzymają świadectwa.',
      ],
      firm: [
        'Najlepszych obiecuje zatrudnić {firm}.',
        'Praktyki dla słuchaczy {przygotował~firm} {firm}, zaczną się {soon}.',
      ],
      next: [
        'Jesienią do programu dojdzie jeszcze jeden przedmiot: {next}.',
        'Od {soon} ruszy druga grupa, tam w planie będzie też {next}.',
      ],
      age: [
        'Najstarszy słuchacz przekroczył sześćdziesiątkę, średni wiek spadł w ciągu roku o {share} procenta.',
        'Wśród zapisanych wielu straciło pracę po {year} roku.',
      ],
      quote: [
        'po {span.l} ci ludzie będą mieli fach, który żywi',
        '{zgłosił~students} się {students}, choć liczyliśmy na grupę o połowę mniejszą',
        'popyt na takich fachowców {place.in} wzrósł o {share} procenta',
      ],
    },
    housing: {
      headline: [
        'Klucze do nowych mieszkań {place.in}: oddano {houses.a}',
        '{flats} {place.in} {znalazł~flats} właścicieli',
        '{firm} {zbudował~firm} osiedle {place.in}',
      ],
      lead: [
        'Klucze do nowych mieszkań otrzymały {when} rodziny {place.from}: {firm} {oddał~firm} {houses.a}.',
        '{flats.a} rozdzielono {when} {place.in}, przeprowadzki potrwają do {soon}.',
        'Nowe osiedle {place.in} zapełni się do {soon}, zbudowano {houses.a}.',
      ],
      builder: [
        'Deweloperem {był~firm} {firm}, nakłady wyniosły {cost.a}.',
        'Osiedle wzniesiono za {cost.a}, kolejne {share} procenta pochłonęły drogi i podwórka.',
      ],
      nearby: [
        'Na podwórkach przewidziano place zabaw, a do {soon} w pobliżu powstanie {building}.',
        'Niedaleko powstaje {building}, oddanie wyznaczono na {soon}.',
      ],
      families: [
        'W kolejce {place.in} pozostają rodziny zapisane w {year} roku.',
        'Kolejka po mieszkanie {place.in} skróciła się w ciągu roku o {share} procenta.',
      ],
      heating: [
        'Domy są ocieplone, rachunki za ogrzewanie powinny być niższe o {share} procenta.',
        'Ogrzewanie sprawdzono {before}, usterki są już usunięte.',
      ],
      quote: [
        'każda z tych rodzin czekała na ten dzień od {year} roku',
        'budujemy nie tylko {houses.a}, lecz także drogi do nich',
        'następne klucze wręczymy {soon}',
      ],
    },
  },
  background: [
    'Liczba ludności {place.g} wzrosła w ciągu roku o {share} procenta.',
    'Na programy socjalne {country.in} pójdzie w tym roku o {share} procenta więcej.',
    'Podobny program {place.in} prowadzono już w {year} roku.',
  ],
  quote: [
    'ludzie wracają {place.to}, od {year} roku zdarzało się to nieczęsto',
    'wniosków jest o {share} procenta więcej i rozpatrzymy wszystkie',
  ],
};
