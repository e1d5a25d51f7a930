/** Polish wordings of news on economy: its frames, what may stand with any of them as background or be said by an official. */
export const economy = {
  frames: {
    opening: {
      headline: [
        '{place.in} {otwarty~what} {what}',
        '{firm} {uruchomił~firm} {what.a} {place.in}',
        '{what} {place.in}: {jobs} i {cost} nakładów',
        'Nowa produkcja {place.from}: czym zajmie się {firm}',
      ],
      lead: [
        '{firm} {otworzył~firm} {when} {place.in} {what.a}, gdzie powstawać {będzie/będą~goods} {goods}.',
        '{when} {place.in} {rozpoczął~what} pracę {what}: ruszyła tam produkcja {goods.g}.',
        'Mieszkańcy {place.g} zyskają miejsca pracy: {when} {ruszył~what} tu {what}, nakłady wyniosły {cost}.',
        '{what}, gdzie {firm} ma wytwarzać {goods.a}, {przyjął~what} {when} pierwszą zmianę {place.in}.',
      ],
      jobs: [
        '{pracował~jobs} tu już w ubiegłym tygodniu {jobs}, do {soon} załoga ma wzrosnąć o {share} procenta.',
        'Na pierwszą zmianę {przyszedł~jobs} {jobs}, większość z nich mieszka {place.in}.',
        'Do {soon} zatrudnienie {znajdzie/znajdą~jobs} tu {jobs}, a za szkolenie płaci przedsiębiorstwo.',
      ],
      cost: [
        'Nakłady wyniosły {cost}, z czego {share} procenta pochłonęło wyposażenie.',
        'Na budowę i rozruch linii wydano {cost}.',
        'Inwestycja kosztowała {cost}, ma się zwrócić w ciągu kilku lat.',
      ],
      output: [
        'Docelowa wydajność to {output} wyrobów rocznie.',
        'W pierwszym roku ma tu powstać {output} wyrobów, część trafi do sklepów {country.g}.',
        'Do {soon} zaplanowano wysyłkę {output.g}, nabywcy już się znaleźli.',
      ],
      wages: [
        'Średnia płaca w nowym miejscu jest o {share} procenta wyższa od przeciętnej {place.in}.',
        'Pracownikom obiecano dowóz i dodatek w wysokości {share} procenta za nocne zmiany.',
      ],
      quote: [
        'czekaliśmy na to otwarcie od {year} roku, teraz {goods.a} mamy u siebie',
        'dla {place.g} to przede wszystkim {jobs}, a dopiero potem podatki',
        '{firm} {spełnił~firm} wszystko, co ustaliliśmy {before}',
      ],
    },
    exports: {
      headline: [
        '{firm} wyśle {goods.a} {other.to}',
        '{volume} za granicę: {firm} {znalazł~firm} nowego nabywcę',
        '{goods} {place.from} {trafi/trafią~goods} na eksport',
      ],
      lead: [
        '{firm} {place.from} {podpisał~firm} {when} kontrakt na dostawę {goods.g} o wartości {cost.g}.',
        'Nabywcy {other.from} zamówili u wytwórcy {place.from} {goods.a}: umowę, której stroną {został~firm} {firm}, zawarto {when}.',
        'Pierwszą partię {goods.g} {firm} wyśle {other.to} do {soon}, wartość kontraktu ocenia się na {cost.a}.',
      ],
      volume: [
        'Chodzi o partię {volume.g}, wysyłka potrwa {span.a}.',
        'W ciągu {span.g} nabywca otrzyma {volume.a}, zapłata nastąpi w ratach.',
        'Wielkość transakcji to {volume}, o {share} procenta więcej niż przed rokiem.',
      ],
      route: [
        'Ładunek pojedzie koleją przez {place.a}, pierwszy skład wyruszy {soon}.',
        'Załadunek wagonów {place.in} zacznie się {soon}, opłaty celne od {before} są niższe o {share} procenta.',
      ],
      quality: [
        'Próbki zbadało {before} niezależne laboratorium, odchylenie od normy nie przekroczyło {share} procenta.',
        'Przed podpisaniem umowy zamawiający dwukrotnie obejrzał linie uruchomione w {year} roku.',
      ],
      earlier: [
        'Poprzedni kontrakt tej wielkości przedsiębiorstwo zawarło w {year} roku.',
        'Od początku roku wywóz tych wyrobów wzrósł o {share} procenta.',
      ],
      quote: [
        'w ciągu {span.g} liczymy na znaczny udział w tym rynku',
        'popyt na {goods.a} rośnie, a {volume} to dopiero początek',
        'bez nowoczesnej hali zbudowanej w {year} roku takie zamówienie byłoby niemożliwe',
      ],
    },
    prices: {
      headline: [
        '{food} {place.in} {podrożał~food} o {change} procenta',
        'Ile {kosztuje/kosztują~food} {food} {place.in}: dane na {before}',
        'Ceny {place.in}: {food} i {second}',
      ],
      lead: [
        '{food} {place.in} {podrożał~food} w ciągu miesiąca o {change} procenta, podali {when} statystycy {country.g}.',
        'W ciągu miesiąca cena za {food.a} {place.in} zmieniła się o {change} procenta, wynika z raportu ogłoszonego {when}.',
        'Statystycy {country.g} policzyli {when}, o ile {podrożał~food} {food}: {place.in} wzrost wyniósł {change} procenta.',
      ],
      shops: [
        'Ceny spisano w {shops} sklepach, nie licząc targowisk.',
        'Dane zbierano w {shops} sklepach od {before}, różnice między dzielnicami sięgają {share} procenta.',
      ],
      second: [
        '{second} za to {potaniał~second} o {share} procenta.',
        'Prawie bez zmian {pozostał~second} {second}: różnica wobec ubiegłego roku nie sięga {share} procenta.',
      ],
      stock: [
        'W magazynach regionu {leży/leżą~stock} {stock}, wystarczy na okres do {soon}.',
        'Do {soon} na rynek {trafi/trafią~stock} z zapasów jeszcze {stock}.',
      ],
      reason: [
        'Jako przyczynę podaje się drożejące paliwo i przewozy: od {before} taryfy wzrosły o {share} procenta.',
        'Zaważyły remont w dużym zakładzie i sezonowy popyt, który zaczął się {before}.',
      ],
      quote: [
        'do {soon} ceny powinny się uspokoić, w tym cena za {food.a}',
        'powodów do niepokoju nie ma: {stock} w magazynach to więcej, niż było w {year} roku',
        'najbardziej odczuły to małe sklepy, gdzie pośrednicy biorą {share} procenta',
      ],
    },
    sowing: {
      headline: [
        'Siewy pod {place.i}: {area} w tydzień',
        '{country}: {crop} {zajął~crop} {area.a}',
        'Rolnicy spod {place.g} obsiali {area.a}',
      ],
      lead: [
        'Gospodarstwa wokół {place.g} do {before} obsiały {area.a}, główną uprawą {został~crop} {crop}.',
        '{when} pod {place.i} zaczęto siać {crop.a}: przeznaczono na to {area.a}.',
        'Wczesne siewy {country.in} wyprzedzają plan: główną uprawą {został~crop} {crop}, obsiano {area.a}, doniosły {when} powiaty.',
      ],
      machines: [
        'W pole {wyjechał~machines} {machines}, kolejne {share} procenta parku stoi w naprawie.',
        'W pracach {uczestniczy/uczestniczą~farms} {farms}, do dyspozycji jest {machines}.',
      ],
      weather: [
        'Gleba ogrzała się wcześniej niż zwykle, takiej wiosny nie było od {year} roku.',
        'Deszcze opóźniły wyjazd w pole do {before}, ale zaległości zmniejszono już o {share} procenta.',
      ],
      next: [
        'Po {soon} przyjdzie kolej na inne uprawy, wśród nich jest {next}.',
        'Do {soon} trzeba jeszcze zasiać {next.a}.',
      ],
      fuel: [
        'Zapas paliwa do {soon} {ma/mają~farms} {farms}, nawozów zgromadzono o {share} procenta więcej niż przed rokiem.',
        'Tanie kredyty na nasiona {wziął~farms} {farms}, oprocentowanie obniżono {before}.',
      ],
      quote: [
        'jeśli pogoda dopisze, skończymy do {soon}',
        'najważniejsza jest teraz wilgoć, a sprzętu wystarczy: {machines}',
        'w {year} roku ta ziemia dawała o {share} procenta mniej',
      ],
    },
  },
  background: [
    'W ubiegłym roku przemysł {country.g} urósł o {share} procenta.',
    'Bezrobocie {place.in} utrzymuje się na poziomie około {share} procenta, w {year} roku było dwa razy wyższe.',
    'Izba handlowa {country.g} zmieni prognozę {soon}, wiosną zakładała ona {share} procenta wzrostu.',
    'Według danych na {before} oszczędności ludności {country.in} zwiększyły się o {share} procenta.',
  ],
  quote: [
    'inwestorzy patrzą na {place.a} uważniej niż w {year} roku',
    'przyrost o {share} procenta w ciągu roku to wynik dobry, choć nie ostatni',
  ],
};
