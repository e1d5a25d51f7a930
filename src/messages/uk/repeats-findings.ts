/**
 * What the findings of repeats say in Ukrainian. "Перше в наших даних", "згодом подало й": never who copied whom, and
 * never that anybody gave an order. A name of an outlet has no known gender: verbs go with «видання», or stand before
 * a colon.
 */
import type { repeatsFindings as english } from '../en/repeats-findings.js';
import type { Said } from '../language.js';
import type { Names } from '../names.js';
import { joined, outside, rich, strong, type Rich } from '../rich.js';
import { count, form, format, genitive, locative, nouns, type Forms } from './format.js';

type Widest = Parameters<(typeof english)['repeats.widest']>[0];
type Kinds = Parameters<(typeof english)['repeats.none-across']>[0]['kinds'];

const ofRepeated: Forms = ['повтореного тексту', 'повторених текстів', 'повторених текстів'];
const ACROSS = 'у двох виданнях або більше';

export const repeatsFindings: typeof english = {
  'repeats.no-items': () => ({
    headline: rich`Немає де шукати повторів`,
    sentence: rich`${strong('Немає жодного матеріалу')}, у якому можна було б шукати повтори.`,
    proof: rich`за досліджуваний період немає матеріалів`,
  }),

  'repeats.none': (v) => ({
    headline: rich`Жодного тексту не повторено ${how(v.kinds)}`,
    sentence: rich`Не знайдено жодного тексту, повтореного ${how(v.kinds)}.`,
    proof: rich`серед ${count(v.items, genitive.item)}; тексти, у яких менше ніж ${count(v.minWords, nouns.word)}, не враховано`,
  }),

  'repeats.none-across': (v) => ({
    headline: rich`Жодного тексту не повторило інше видання`,
    sentence: rich`Не знайдено жодного тексту, який інше видання повторило б ${how(v.kinds)}.`,
    proof: rich`серед ${count(v.items, genitive.item)}; ${v.kinds === 'exact' ? 'майже дослівних копій' : 'переказів'} і перекладів не шукаємо`,
  }),

  'repeats.across': (v) => ({
    headline: rich`${count(v.clusters, nouns.text)} повторено ${how(v.kinds)} ${ACROSS}`,
    sentence: rich`${strong(count(v.clusters, nouns.text))} повторено ${how(v.kinds)} ${ACROSS}.`,
    proof: rich`такими текстами або їхніми повторами є ${format.number(v.items)} із ${count(v.of, genitive.item)} (${strong(format.share(v.items / v.of))})${
      v.kinds === 'exact'
        ? ''
        : rich`: крім перших, ${strong(format.number(v.exact))} слово в слово з першим, майже дослівних – ${strong(format.number(v.near))}${v.again > 0 ? rich`, повторів власного тексту – ${format.number(v.again)}` : ''}; в усіх виданнях ті самі слова ${form(v.same, ['має', 'мають', 'мають'])} ${count(v.same, nouns.text)}`
    }; повтор не є ознакою вказівки`,
  }),

  'repeats.widest': (v, names) => widest(v, names, rich`перше в наших даних – ${outlet(names, v.outlet)}`),
  'repeats.widest-agency': (v, names) =>
    widest(
      v,
      names,
      rich`перше в наших даних – агентство ${outlet(names, v.outlet)}, чиї тексти інші зазвичай передруковують`,
    ),
  'repeats.widest-tied': (v, names) =>
    widest(
      v,
      names,
      rich`${outlet(names, v.outlet)} і ще ${count(v.tied, nouns.outlet)} вказують той самий час, тож першого немає`,
    ),

  'repeats.first-most': (v, names) => ({
    headline: rich`Частіше, ніж дав би випадковий порядок, перше в наших даних – ${outlet(names, v.outlet)}`,
    sentence: rich`Видання ${outlet(names, v.outlet)} було першим у наших даних у ${strong(format.number(v.first))} із ${count(v.clusters, ofRepeated)}, які воно подало.`,
    proof: rich`якби порядок у кожному тексті був випадковим, їх було б близько ${strong(format.number(v.expected))}${also(v.also, names)}${v.withAgency > 0 ? rich`; ${format.number(v.withAgency)} із цих текстів згодом подало й агентство` : ''}; той, хто опублікував раніше, може не бути в наших даних`,
  }),

  'repeats.nobody-first': (v) => ({
    headline: rich`Жодне видання не вирізняється як перше`,
    sentence: rich`Не виявлено, що якесь видання було першим частіше, ніж дав би випадковий порядок.`,
    proof: rich`${count(v.outlets, nouns.outlet)} з повтореними текстами, без агентств`,
  }),

  'repeats.agency-first': (v) => ({
    headline: rich`Агентство було першим у ${count(v.clusters, locative.text)}`,
    sentence: rich`У ${strong(format.number(v.clusters))} із ${count(v.of, ofRepeated)} першим у наших даних було агентство.`,
    proof: rich`стрічку агентств інші зазвичай передруковують: про те, хто веде перед, це не свідчить`,
  }),

  'repeats.agency-later': (v) => ({
    headline: rich`${count(v.clusters, nouns.text)} агентство подало теж, але не першим`,
    sentence: rich`У ${strong(format.number(v.clusters))} із ${count(v.of, ofRepeated)} першим у наших даних було інше видання, а агентство подало текст пізніше.`,
    proof: rich`стрічка може дійти до передплатників раніше, ніж з’явиться на сторінці чи в каналі самого агентства: чий це текст, із часу не видно`,
  }),

  'repeats.parts': (v) => ({
    headline: rich`${count(v.texts, nouns.text)} ${form(v.texts, ['має', 'мають', 'мають'])} спільний уривок з іншим`,
    sentence: rich`${strong(count(v.texts, nouns.text))} ${form(v.texts, ['має', 'мають', 'мають'])} спільний уривок із довшим або коротшим текстом; повторами їх не вважаємо.`,
    proof: rich`${count(v.items, nouns.item)}, ${count(v.chains, ['ланцюжок', 'ланцюжки', 'ланцюжків'])} текстів; у довшому тексті стоїть щонайменше чотири п’ятих коротшого. Огляд новин зв’язує все, що в ньому є, тож не кожні два тексти ланцюжка мають щось спільне`,
  }),

  'repeats.own-edits': (v) => ({
    headline: rich`Видання правлять власні тексти`,
    sentence: rich`${count(v.items, nouns.item)} – це ${form(v.items, ['змінений варіант', 'змінені варіанти', 'змінені варіанти'])} тексту, який те саме видання вже мало; їх не враховано.`,
    proof: rich`виправлення, оновлення або рубрика на кшталт погоди не є повтором; лише в таких варіантах знайдено ${count(v.texts, nouns.text)}`,
  }),

  'repeats.followed': (v, names) => ({
    headline: rich`Спершу ${outlet(names, v.earlier)}, потім ${outlet(names, v.later)}: так буває часто`,
    sentence: rich`${strong(count(v.clusters, nouns.text))} першим у наших даних подало видання ${outlet(names, v.earlier)}, а згодом – ${outlet(names, v.later)}; медіана затримки – ${strong(format.duration(v.minutes))}.`,
    proof: rich`${v.reverse === undefined ? rich`це пара з найбільшою кількістю таких текстів` : rich`у зворотному порядку – ${strong(count(v.reverse, nouns.text))}`}; порядок показує, хто був першим у наших даних, а не хто в кого взяв`,
  }),

  'repeats.between': (v, names) => ({
    headline: rich`Тексти частіше йшли так: спершу ${outside(names.set(v.earlier))}, потім ${outside(names.set(v.later))}`,
    sentence: rich`Спершу ${outside(names.set(v.earlier))}, потім ${outside(names.set(v.later))}: ${strong(count(v.clusters, nouns.text))}; у зворотному порядку – ${strong(format.number(v.reverse))}.`,
    proof: rich`пораховано тексти, єдиний перший яких належить до однієї з груп; на випадковість не перевірено; кількість видань у групах різна`,
  }),

  'repeats.spread': (v) => ({
    headline: rich`Половина повторених текстів розійшлася за ${hours(v.hours)}`,
    sentence: rich`За ${strong(hours(v.hours))} від першого матеріалу до останнього свого видання дійшло ${strong(format.share(v.clusters / v.of))} текстів.`,
    proof: rich`${format.number(v.clusters)} із ${count(v.of, genitive.text)} ${ACROSS}`,
  }),

  'repeats.spread-slow': (v) => ({
    headline: rich`Повторені тексти повертаються тижнями`,
    sentence: rich`${strong(format.share(v.clusters / v.of))} текстів з’являлися в нових виданнях і тоді, коли від першого матеріалу минуло понад ${strong(hours(v.hours))}.`,
    proof: rich`${format.number(v.clusters)} із ${count(v.of, genitive.text)} ${ACROSS}`,
  }),

  'repeats.within': (v) => ({
    headline: rich`Видання повторюють самі себе`,
    sentence: rich`${strong(count(v.clusters, nouns.text))} повторено слово в слово лише в одному виданні.`,
    proof: rich`${format.number(v.items)} із ${count(v.of, genitive.item)} (${format.share(v.items / v.of)}); часто це рубрика на кшталт погоди, іноді допис, опублікований знову`,
  }),

  'repeats.shares-only': (v) => ({
    headline: rich`Чимало повторів – це поширення`,
    sentence: rich`${strong(format.number(v.clusters))} із ${count(v.of, ofRepeated)} – це самі поширення: репости й пересилання.`,
    proof: rich`автор поширеного тексту – деінде, тож той, хто поширив першим, не є автором`,
  }),

  'repeats.shares-left-out': (v) => ({
    headline: rich`Поширення не враховано`,
    sentence: rich`Не враховано ${count(v.items, nouns.share)} засобами самої платформи: репости й пересилання.`,
    proof: rich`їхній автор – не той, хто поширює; лише через поширення ${ACROSS} є ${count(v.texts, nouns.text)}`,
  }),

  'repeats.long-texts': (v) => ({
    headline: rich`Кінець дуже довгих текстів не порівняно`,
    sentence: rich`У ${count(v.items, locative.item)}, що ${form(v.items, ['має', 'мають', 'мають'])} понад ${format.number(100_000)} слів, порівняно лише перші ${format.number(100_000)}.`,
    proof: rich`того, що стоїть далі, серед повторів немає`,
  }),

  'repeats.crowded': (v) => ({
    headline: rich`Тексти зі спільною поширеною фразою порівняно не кожен із кожним`,
    sentence: rich`${count(v.keys, ['фраза чи вибірка фраз є', 'фрази чи вибірки фраз є', 'фраз чи вибірок фраз є'])} більше ніж у ${count(v.most, locative.text)}: там кожен текст порівняно лише з найкоротшими, їх ${format.number(v.comparedWith)}.`,
    proof: rich`дві майже дослівні копії пропущено, лише якщо рідкіснішого спільного вони не мають`,
  }),

  'repeats.tied': (v) => ({
    headline: rich`У деяких текстів першого немає`,
    sentence: rich`У ${format.number(v.clusters)} із ${count(v.of, ofRepeated)} два видання вказують той самий найраніший час, тож першого немає.`,
    proof: rich`серед перших їх ніде не враховано`,
  }),
};

/** How a repeat repeats. */
function how(kinds: Kinds): string {
  return kinds === 'exact' ? 'слово в слово' : 'слово в слово або майже';
}

function widest(v: Widest, names: Names, first: Rich): Said {
  const by =
    v.near === 0
      ? rich`слово в слово у ${strong(count(v.outlets, locative.outlet))}`
      : rich`у ${strong(count(v.outlets, locative.outlet))}`;
  const wire =
    v.wire === undefined
      ? ''
      : rich`; агентство ${outlet(names, v.wire)} теж подало його, ${v.wireMinutes === 0 ? 'водночас' : `через ${format.duration(v.wireMinutes ?? 0)}`}`;
  const kinds =
    v.near === 0
      ? ''
      : rich`; крім першого, слово в слово – ${format.number(v.exact)}, з відмінностями – ${format.number(v.near)}`;
  return {
    headline: rich`Один текст у ${count(v.outlets, locative.outlet)}`,
    sentence: rich`Один текст стояв ${by}; ${first}.`,
    proof: rich`від ${format.moment(v.from, v.zone)}, останнє видання – ${v.minutes === 0 ? 'водночас' : rich`через ${strong(format.duration(v.minutes))}`}${kinds}${wire}`,
  };
}

function outlet(names: Names, id: string): Rich {
  return rich`${outside(names.outlet(id))}`;
}

function also(ids: readonly string[], names: Names): Rich {
  if (ids.length === 0) return rich`; агентства не враховано`;
  const shown = joined(
    ids.map((id) => outlet(names, id)),
    ', ',
  );
  return rich`; те саме стосується таких видань: ${shown}; агентства не враховано`;
}

/** After «за» and «понад»: `1 годину`, `3 дні`. */
function hours(n: number): string {
  return n >= 72 ? count(n / 24, nouns.day) : count(n, ['годину', 'години', 'годин']);
}
