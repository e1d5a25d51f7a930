/** Polish wordings of news on transport: its frames, what may stand with any of them as background or be said by an official. */
export const transport = {
  frames: {
    roadRepair: {
      headline: [
        '{what} {place.in} {zamknięty~what} do {soon}',
        '{place.in} trwa remont: drogowcy naprawiają {what.a}',
        'Remont za {cost.a}: co się zmieni {place.in}',
        'Koparki {place.in}: {what} w remoncie',
      ],
      lead: [
        '{what} {place.in} {jest/są~what} {zamknięty~what} dla ruchu od {before}: drogowcy wymienią {length.a} nawierzchni.',
        'Drogowcy zaczęli {when} remont, na który {place.in} czekano od {year} roku: {what} {zostanie/zostaną~what} {odnowiony~what} do {soon}.',
        'Do {soon} {place.in} ekipy doprowadzą do porządku {what.a}, roboty ruszyły {when}.',
        'Barierki, pachołki i kierujący ruchem witają kierowców {place.in} od zeszłego tygodnia: {what} w remoncie, odnowi się {length.a}, podano {when}.',
      ],
      crews: [
        'Na odcinku {pracuje/pracują~crews} {crews}, głośnych robót po dziesiątej wieczorem ma nie być.',
        'Na dwie zmiany {pracuje/pracują~crews} {crews}, gotowe jest już {share} procenta całości.',
        'Walce, równiarki i robotnicy zajęli odcinek, pracuje tam {crews}, kurz osiada na sąsiednich parapetach.',
      ],
      detour: [
        'Objazd zajmie kierowcom {detour.a}, plan wywieszono na wjazdach.',
        'Autobusy skierowano objazdem, podróż wydłużyła się o {detour.a}.',
        'Nawigacje objazdu jeszcze nie znają, przeciętna strata to {detour}.',
      ],
      cost: [
        'Kosztorys opiewał na {cost.a}, w przetargu udało się go obniżyć o {share} procenta.',
        'Z budżetu przyznano {cost.a}, reszta pójdzie na oświetlenie.',
        'Rewidenci zakwestionowali {share} procenta rachunków, lecz ostatecznie zatwierdzili {cost.a}.',
      ],
      age: [
        'Ostatni raz asfalt wymieniano tu w {year} roku.',
        'Konstrukcje ustawiono w {year} roku i od dawna wymagały wymiany.',
        'Rury drenażowe pod ziemią są jeszcze starsze: na jednej widnieje stempel z {year} roku.',
      ],
      quote: [
        'zależy nam, by zdążyć do {soon}, kiedy zacznie się sezon działkowy',
        'prosimy kierowców o cierpliwość: {detour} objazdu to mniej niż postój w dziurach',
        'gwarancja na nową nawierzchnię jest długa, za {cost.a} mamy prawo jej żądać',
        'to, co zrobiono w pośpiechu, nie przetrwa i dwóch zim',
        'sklepikarze przy trasie dostaną odszkodowanie za ciche tygodnie',
      ],
    },
    vehicles: {
      headline: [
        '{place.in} odnowią tabor: oczekiwana dostawa za {cost.a}',
        '{firm} {dostarczył~firm} pojazdy {place.to}',
        'Tabor {place.g} się powiększył: co kupiono za {cost.a}',
        'Bramy zajezdni otwarte: {firm} {odnowił~firm} tabor {place.g}',
      ],
      lead: [
        'Tabor {place.g} powiększył się {when}: {firm} {przekazał~firm} miastu partię {amount} maszyn, jest wśród nich {what}.',
        'Zakup za {cost.a} sfinalizowano: {when} {place.in} pokazano {what.a}, w partii jest nie mniej niż {amount} takich maszyn.',
        '{firm} {wygrał~firm} przetarg na dostawę pojazdów {place.to}, {when} dotarła pierwsza część zamówienia o wartości {cost.g}.',
        'Pierwsze do środka weszły dzieci: {when} {firm} {pokazał~firm} {place.in} kolumnę {amount} pojazdów, na czele {jechał~what} {what}.',
      ],
      maker: [
        'Maszyny zmontowano w kraju, głównym dostawcą jest {firm}.',
        'Próby pojazdy przeszły jeszcze {before}, usterki usunął sam wytwórca.',
        'Tapicerkę, hamulce i szyby zrobili podwykonawcy, a zabezpieczeniem przed rdzą {zajął~firm} się {firm}.',
      ],
      riders: [
        'Zmiany {odczuje/odczują~riders} {riders}: przerwy między kursami skrócą się o {share} procenta.',
        'Z trasy {korzysta/korzystają~riders} {riders}, dla nich rozkład zostanie zmieniony {soon}.',
        'Poręcze, gniazdka i duże okna {doceni/docenią~riders} {riders}, wózek wjeżdża bez stopni.',
      ],
      warranty: [
        'Gwarancja obejmuje {span.a}, wydatki na naprawy mają spaść o {share} procenta.',
        'Poprzednie maszyny służyły od {year} roku, nowe powinny wytrzymać {span.a}.',
        'Zapasowe akumulatory są w cenie przez {span.a}, opony już nie.',
      ],
      drivers: [
        'Kierowcy przechodzą szkolenie, ostatni egzamin wyznaczono na {soon}.',
        'Kierowcom podniesiono stawkę o {share} procenta i kolejka chętnych urosła.',
        'Dwie kobiety zdały egzamin {before} i poprosiły o nocną trasę.',
      ],
      quote: [
        'stare maszyny odsłużyły swoje, niektóre pamiętają jeszcze {year} rok',
        'do {soon} na liniach nie zostanie żadna maszyna bez niskiej podłogi',
        '{cost} to dużo pieniędzy, ale pasażerowie na nie zasłużyli: {riders}',
        'stopnie sprawdziły babcie, skrzyczały kogo trzeba i stopnie obniżono',
        'cichy silnik cieszy i pasażerów, i wróble',
      ],
    },
  },
  background: [
    'Liczba pasażerów linii międzymiastowych {country.g} wzrosła w ciągu roku o {share} procenta.',
    'Program odnowy dróg {country.in} działa od {year} roku.',
    'Liczba wypadków {place.in} od początku roku spadła o {share} procenta.',
    'Rowerzyści {place.in} zyskali o {share} procenta więcej oznaczonych ścieżek, choć krawężniki na skrzyżowaniach wciąż są wysokie.',
    'Kolejka wąskotorowa, rozebrana w {year} roku, przetrwała tylko w nazwie gospody.',
    'Inspektorzy w ciągu tygodnia zważyli czterysta ciężarówek i co dziesiątą ukarali grzywną za przeładowanie, kontrola zostanie powtórzona {soon}.',
    'Bilety okresowe można przedłużać w kioskach do {soon}, emeryci jeżdżą ze zniżką.',
    'Mgła i gołoledź dwa razy w tym sezonie zatrzymały podróżnych, ostatnio {before}.',
    'Na dworcu pojawiły się {before} skrytki bagażowe i ogrzewana poczekalnia.',
    'Przejścia dla pieszych przy placach zabaw zostaną do {soon} na nowo wymalowane i oświetlone.',
  ],
  quote: [
    'droga {place.from} do stolicy powinna być krótsza, dążymy do tego od {year} roku',
    'skarg na transport jest o {share} procenta mniej',
    'spóźniony tramwaj psuje poranek setce rodzin, dlatego punktualność jest najważniejsza',
    'mechanicy spali przy narzędziach, żeby o świcie tabor był na chodzie',
    'pasażer wybaczy stare siedzenie, ale nie wybaczy niegrzecznego konduktora',
    'progi zwalniające drażnią wszystkich oprócz rodziców',
  ],
};
