import type { CountryId } from '../frames/referent.js';

/** A name in each language: as it stands, and in Russian declined by rule. */
export interface Name {
  ru: string;
  en: string;
}

/** Two made-up countries: a big one and its small neighbour. */
export const countries: Readonly<Record<CountryId, Name>> = {
  vesmark: { ru: 'Весмарк', en: 'Vesmark' },
  norland: { ru: 'Норланд', en: 'Norland' },
};

/** Made-up towns, the capital first. */
export const towns: Readonly<Record<string, Name & { country: CountryId }>> = {
  arvenburg: { ru: 'Арвенбург', en: 'Arvenburg', country: 'vesmark' },
  dravensk: { ru: 'Дравенск', en: 'Dravensk', country: 'vesmark' },
  ostmer: { ru: 'Остмер', en: 'Ostmer', country: 'vesmark' },
  lurga: { ru: 'Лурга', en: 'Lurga', country: 'vesmark' },
  kamarel: { ru: 'Камарель @m', en: 'Kamarel', country: 'vesmark' },
  velisad: { ru: 'Велисад', en: 'Velisad', country: 'vesmark' },
  torvinsk: { ru: 'Торвинск', en: 'Torvinsk', country: 'vesmark' },
  hollena: { ru: 'Холлена', en: 'Hollena', country: 'vesmark' },
  eskelburg: { ru: 'Эскельбург', en: 'Eskelburg', country: 'vesmark' },
  sivergrad: { ru: 'Сиверград', en: 'Sivergrad', country: 'norland' },
  olmitsa: { ru: 'Ольмица', en: 'Olmitsa', country: 'norland' },
  tirovka: { ru: 'Тировка @gp=Тировок', en: 'Tirovka', country: 'norland' },
  kalver: { ru: 'Кальвер', en: 'Kalver', country: 'norland' },
  yustrava: { ru: 'Юстрава', en: 'Yustrava', country: 'norland' },
  brezhol: { ru: 'Брежоль @m', en: 'Brezhol', country: 'norland' },
  mirgorn: { ru: 'Миргорн', en: 'Mirgorn', country: 'norland' },
  zelvik: { ru: 'Зельвик', en: 'Zelvik', country: 'norland' },
};

/** Proper names of firms, teams, shows. */
export const names: Readonly<Record<string, Name>> = {
  elmar: { ru: 'Эльмар', en: 'Elmar' },
  tarvin: { ru: 'Тарвин', en: 'Tarvin' },
  silverKey: { ru: 'Серебряный ключ', en: 'Silver Key' },
  osprey: { ru: 'Скопа', en: 'Osprey' },
  blueBank: { ru: 'Синий яр', en: 'Blue Bank' },
  lodestone: { ru: 'Магнит-Юст', en: 'Lodestone' },
  graniteEast: { ru: 'Гранит-Ост', en: 'Granite East' },
  orvel: { ru: 'Орвель', en: 'Orvel' },
  kestrel: { ru: 'Пустельга', en: 'Kestrel' },
  amberField: { ru: 'Янтарное поле', en: 'Amber Field' },
  verega: { ru: 'Верега', en: 'Verega' },
  lindenCourt: { ru: 'Липовый двор', en: 'Linden Court' },
  falken: { ru: 'Фалькен', en: 'Falken' },
  meldora: { ru: 'Мельдора', en: 'Meldora' },
  brusna: { ru: 'Брусна', en: 'Brusna' },
  quarter9: { ru: 'Квартал-9', en: 'Quarter 9' },
  selvar: { ru: 'Сельвар', en: 'Selvar' },
  thistle: { ru: 'Чертополох', en: 'Thistle' },
  dornAndSon: { ru: 'Дорн и сын', en: 'Dorn and Son' },
  ulvar: { ru: 'Ульвар', en: 'Ulvar' },
  rondel: { ru: 'Рондель', en: 'Rondel' },
  copperYard: { ru: 'Медный двор', en: 'Copper Yard' },
  heather: { ru: 'Вереск', en: 'Heather' },
  anvil: { ru: 'Наковальня', en: 'Anvil' },
};

/** Given names of made-up officials. */
export const given: Readonly<Record<string, Name & { gender: 'm' | 'f' }>> = {
  erwin: { ru: 'Эрвин', en: 'Erwin', gender: 'm' },
  mark: { ru: 'Марк', en: 'Mark', gender: 'm' },
  tomas: { ru: 'Томас', en: 'Tomas', gender: 'm' },
  anton: { ru: 'Антон', en: 'Anton', gender: 'm' },
  roman: { ru: 'Роман', en: 'Roman', gender: 'm' },
  julian: { ru: 'Юлиан', en: 'Julian', gender: 'm' },
  leon: { ru: 'Леон', en: 'Leon', gender: 'm' },
  stefan: { ru: 'Штефан', en: 'Stefan', gender: 'm' },
  edwin: { ru: 'Эдвин', en: 'Edwin', gender: 'm' },
  gustav: { ru: 'Густав', en: 'Gustav', gender: 'm' },
  konrad: { ru: 'Конрад', en: 'Konrad', gender: 'm' },
  martha: { ru: 'Марта', en: 'Martha', gender: 'f' },
  lydia: { ru: 'Лидия', en: 'Lydia', gender: 'f' },
  elsa: { ru: 'Эльза', en: 'Elsa', gender: 'f' },
  vera: { ru: 'Вера', en: 'Vera', gender: 'f' },
  irma: { ru: 'Ирма', en: 'Irma', gender: 'f' },
  clara: { ru: 'Клара', en: 'Clara', gender: 'f' },
  teresa: { ru: 'Тереза', en: 'Teresa', gender: 'f' },
  nora: { ru: 'Нора', en: 'Nora', gender: 'f' },
};

/** Family names of made-up officials; a woman's stays as it is in Russian. */
export const family: Readonly<Record<string, Name>> = {
  talmar: { ru: 'Тальмар', en: 'Talmar' },
  older: { ru: 'Ольдер', en: 'Older' },
  weisskorn: { ru: 'Вейскорн', en: 'Weisskorn' },
  dornel: { ru: 'Дорнел', en: 'Dornel' },
  braset: { ru: 'Брасет', en: 'Braset' },
  lindorg: { ru: 'Линдорг', en: 'Lindorg' },
  melvik: { ru: 'Мельвик', en: 'Melvik' },
  holdenar: { ru: 'Хольденар', en: 'Holdenar' },
  rovik: { ru: 'Ровик', en: 'Rovik' },
  sternak: { ru: 'Стернак', en: 'Sternak' },
  kelm: { ru: 'Кельм', en: 'Kelm' },
  trostel: { ru: 'Тростел', en: 'Trostel' },
  landek: { ru: 'Ландек', en: 'Landek' },
  gardan: { ru: 'Гардан', en: 'Gardan' },
  felmar: { ru: 'Фельмар', en: 'Felmar' },
  nordek: { ru: 'Нордек', en: 'Nordek' },
  rosten: { ru: 'Ростен', en: 'Rosten' },
  zelnik: { ru: 'Зельник', en: 'Zelnik' },
  bergal: { ru: 'Бергал', en: 'Bergal' },
  mirendol: { ru: 'Мирендол', en: 'Mirendol' },
  eskelar: { ru: 'Эскелар', en: 'Eskelar' },
  yarvik: { ru: 'Ярвик', en: 'Yarvik' },
  pelgen: { ru: 'Пельген', en: 'Pelgen' },
  durrat: { ru: 'Дуррат', en: 'Durrat' },
  volmet: { ru: 'Вольмет', en: 'Volmet' },
  kasbert: { ru: 'Касберт', en: 'Kasbert' },
  urfeld: { ru: 'Урфельд', en: 'Urfeld' },
  tindel: { ru: 'Тиндель @m', en: 'Tindel' },
};
