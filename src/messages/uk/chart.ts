/** Words on and around charts. */
import type { chart as english } from '../en/chart.js';
import { outside, rich } from '../rich.js';
import { count, format, genitive, nouns, type Forms } from './format.js';

const INTERVAL = '95-відсотковий інтервал';

export const chart: typeof english = {
  noItems: 'матеріалів немає',
  agency: 'агентство',
  expected: 'очікувано',
  firstInOurData: 'перше в наших даних',
  sameTime: 'той самий найраніший час',
  items: 'матеріали',
  none: 'немає',

  weeklySharesTitle: (pooled) => `Частка матеріалів зі збігом, за ${pooled === 1 ? 'тижнями' : 'чотири тижні'}`,
  weeklySharesHow: (pooled) =>
    `лінія: частка; смуга: ${INTERVAL} (мінливість між ${pooled === 1 ? 'днями' : 'тижнями'}); число: за весь період; не перевірено`,
  weeklySharesSource: (v) =>
    rich`${some(v.shown, v.of, genitive.narrative)}Тижні починаються з понеділка, ${format.zone(v.zone)}.${v.pooled === 1 ? ' Тижні з одним днем інтервалу не мають.' : ''}${v.cut ? ' Смуги, що виходять за межі шкали, обрізано: у ці тижні матеріалів мало.' : ''}`,

  wholeSharesTitle: 'Частка матеріалів зі збігом за весь період',
  wholeSharesHow: `позначка: частка; лінія: ${INTERVAL} (мінливість між днями); не перевірено`,
  wholeSharesSource: (v) =>
    rich`${some(v.shown, v.of, genitive.narrative)}N, матеріалів: ${v.sets.flatMap(({ name, items }, at) => [at === 0 ? '' : ', ', outside(name), ` – ${format.number(items)}`])}.${v.cut ? ' Інтервали, що виходять за межі шкали, обрізано.' : ''}`,

  outletSharesTitle: 'Частка матеріалів зі збігом, за виданнями',
  outletSharesHow: `видання з найбільшою кількістю матеріалів; позначка: частка; лінія: ${INTERVAL} (мінливість між днями); не перевірено`,

  weeklyVolumesTitle: 'Матеріали за тижнями',
  weeklyVolumesHow: 'бліде: тижні, у яких матеріали є менше ніж за сім днів',
  weeklyVolumesSource: (v) =>
    rich`${count(v.items, nouns.item)}; ${v.sets.flatMap(({ name, items, outlets, outletsSeen }, at) => [at === 0 ? '' : '; ', outside(name), ` – ${format.number(items)}, видань: ${format.number(outletsSeen)} із ${format.number(outlets)}`])}. Тижні починаються з понеділка, ${format.zone(v.zone)}.`,

  clusterStripTitle: (v) => rich`Один текст, ${count(v.outlets, nouns.outlet)}, ${format.duration(v.minutes)}`,
  clusterStripHow:
    'текст, який найбільше видань подали слово в слово; кожна позначка – матеріал, порожня – те саме видання знову',
  clusterStripLabel: 'Хто коли опублікував',
  clusterStripSource: (v) =>
    rich`${count(v.items, nouns.item)} у кластері ${v.cluster}. ${v.shown < v.of ? `Перші за часом: ${format.number(v.shown)} із ${count(v.of, genitive.outlet)}. ` : ''}Час указаний самими виданнями, ${format.zone(v.zone)}.`,
  after: (minutes) =>
    minutes >= 2_880 && minutes % 1_440 === 0
      ? `${format.number(minutes / 1_440)}\u00a0дн.`
      : minutes >= 60
        ? `${format.decimal(minutes / 60, Number.isInteger(minutes / 60) ? 0 : 1)}\u00a0год`
        : `${format.number(minutes)}\u00a0хв`,

  spreadTitle: 'Як швидко текст дійшов до останнього видання',
  spreadHow: 'тексти, що є у двох виданнях або більше; час від першого матеріалу до першого в останньому виданні',
  spreadSource: (v) => rich`${count(v.clusters, nouns.text)} у двох виданнях або більше.`,
  spreadClass: (v) => {
    const inDays = (v.to ?? v.from) >= 72;
    const [from, to] = [v.from, v.to ?? 0].map((hours) => format.number(inDays ? hours / 24 : hours));
    const unit = inDays ? 'дн.' : 'год';
    // Two lines: in one these words run into one another on a phone.
    if (v.to === null) return `понад\n${from}\u00a0${unit}`;
    return v.from === 0 ? `до\n${to}\u00a0${unit}` : `${from}–${to}\n${unit}`;
  },

  firstsTitle: 'Перші в наших даних, за виданнями',
  firstsHow:
    'зафарбовано: повторені тексти, які видання подало першим і без інших перших; порожнє: скільки їх було б, якби порядок у кожному тексті був випадковим',
  firstsSource: (v) =>
    rich`${some(v.shown, v.of, genitive.outlet)}${count(v.clusters, nouns.text)} з одним першим${v.tied > 0 ? `; ще ${format.number(v.tied)} зі спільним найранішим часом не враховано` : ''}. Праворуч: скільки текстів подало першим, із тих, що має.`,
  firstOf: (v) => `${format.number(v.first)} із ${format.number(v.clusters)}`,

  coverageTitle: 'Що зібрано',
  coverageHow: 'за виданнями й днями; бліде: набагато менше, ніж зазвичай цього дня тижня',
  coverageSource: (v) =>
    rich`${v.shown < v.of ? `Показано ${count(v.shown, nouns.outlet)} з найбільшою кількістю матеріалів; ще ${format.number(v.of - v.shown)} не показано. ` : ''}Видання-днів із матеріалами: ${format.number(v.covered)} із ${format.number(v.days)} (${format.share(v.days === 0 ? 0 : v.covered / v.days)}).${v.step > 1 ? ` Кожна клітинка – ${count(v.step, nouns.day)}: заштриховано, якщо за всі ці дні нічого немає; бліде, якщо за кожен із наявних набагато менше, ніж зазвичай.` : ''} Дні за поясом ${format.zone(v.zone)}.`,

  hatchedKey: 'матеріалів немає',
  dataLink: 'Дані (CSV)',
};

/** `8 із 12 наративів, ті, що мають найбільше. `, where not all are shown. */
function some(shown: number, of: number, what: Forms): string {
  return shown < of ? `Показано ${format.number(shown)} із ${count(of, what)} – ті, що мають найбільше. ` : '';
}
