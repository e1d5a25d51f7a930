import type { Month } from '../language.js';

export const months: readonly Month[] = [
  { name: 'январь', inDate: 'января', short: ['янв'] },
  { name: 'февраль', inDate: 'февраля', short: ['фев', 'февр'] },
  { name: 'март', inDate: 'марта', short: ['мар'] },
  { name: 'апрель', inDate: 'апреля', short: ['апр'] },
  { name: 'май', inDate: 'мая', short: [] },
  { name: 'июнь', inDate: 'июня', short: ['июн'] },
  { name: 'июль', inDate: 'июля', short: ['июл'] },
  { name: 'август', inDate: 'августа', short: ['авг'] },
  { name: 'сентябрь', inDate: 'сентября', short: ['сен', 'сент'] },
  { name: 'октябрь', inDate: 'октября', short: ['окт'] },
  { name: 'ноябрь', inDate: 'ноября', short: ['ноя', 'нояб'] },
  { name: 'декабрь', inDate: 'декабря', short: ['дек'] },
];
