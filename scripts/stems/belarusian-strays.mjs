import { reduced } from './reduced.mjs';

/**
 * Brings to its lemma what hunspell-be has as an entry of its own: gerunds (улічваючы: улічваць), forms of strong and
 * irregular verbs (прынеслі: прынесці), cases under another vowel (гарах: гара). `known` holds all forms there are.
 */
export function bringHome(table, known, counts) {
  const home = new Map(); // reduced form → lemmas that have it
  for (const [lemma, forms] of table)
    if (forms.size > 1) for (const form of forms) add(home, reduced(form), lemma);
  const common = (lemmas) => [...(lemmas ?? [])].sort((a, b) => weight(table, counts, b) - weight(table, counts, a))[0];
  const isStray = (form) => !table.has(form) || table.get(form).size === 1;

  for (const [lemma, forms] of irregularForms(known))
    for (const form of forms) {
      if (form !== lemma && table.has(form) && !VERB.test(lemma)) mergeInto(table, lemma, form);
      if (isStray(form) || lemma === form) table.add(lemma, form);
    }
  for (const lemma of strongInfinitives(known))
    for (const form of strongForms(lemma)) if (known.has(form) && isStray(form)) table.add(lemma, form);

  const verbs = new Map();
  for (const [lemma, forms] of table)
    if (VERB.test(lemma) && forms.size > 3)
      for (const form of forms) add(verbs, reduced(form), lemma);
  for (const [participle, forms] of [...table]) {
    if (forms.size < 6) continue;
    const lemma = common(infinitivesOfParticiple(participle).flatMap((each) => [...(verbs.get(reduced(each)) ?? [])]));
    if (lemma !== undefined && lemma !== participle) mergeInto(table, lemma, participle);
  }
  const byChange = changes(table);
  const nouns = new Map();
  for (const [lemma, forms] of table)
    if (forms.size > 1 && !verbs.has(reduced(lemma))) add(nouns, reduced(lemma.replace(/[аяоёеэыіьй]$/, '')), lemma);
  for (const form of [...table.keys(), ...known]) {
    if (!isStray(form) || verbs.has(reduced(form))) continue;
    const lemma =
      common(gerundOf(form).flatMap((each) => [...(verbs.get(reduced(each)) ?? [])])) ??
      byChange(form) ??
      common(nouns.get(reduced(caseRoot(form))));
    if (lemma !== undefined && lemma !== form) table.add(lemma, form);
  }
}

const VERB = /(?:ць|цца|чы|[сз]ці|ціся|чыся)$/;

function mergeInto(table, lemma, other) {
  for (const form of table.get(other)) table.add(lemma, form);
  table.delete(other);
}

/** Infinitives that a passive participle may be of: запрошаны → запрасіць, знойдзены → знайсці, адкрыты → адкрыць. */
function infinitivesOfParticiple(form) {
  if (/[аяеыіуо]ты$/.test(form)) return [`${form.slice(0, -2)}ць`];
  const [, root, vowel] = /^(.{2,})([аяеэ])ны$/.exec(form) ?? [];
  if (root === undefined) return [];
  const found = vowel === 'а' || vowel === 'я' ? [`${root + vowel}ць`] : [];
  for (const [soft, plain] of [['', ''], ...GRADES])
    if (root.endsWith(soft))
      for (const ending of ['іць', 'ыць', 'ець', 'эць']) found.push(root.slice(0, root.length - soft.length) + plain + ending);
  if (/[сз]$/.test(root)) found.push(`${root}ці`);
  if (/дз$/.test(root)) found.push(`${root.slice(0, -2)}сці`, `${root.slice(0, -2)}йсці`);
  if (/ж$/.test(root)) found.push(`${root.slice(0, -1)}гчы`);
  if (/ч$/.test(root)) found.push(`${root}ы`);
  return found;
}

/** What consonants of the second conjugation turn into before a participle's ending, and from what. */
const GRADES = [
  ['ш', 'с'], ['ж', 'з'], ['ч', 'ц'], ['дж', 'дз'], ['шч', 'сц'], ['бл', 'б'], ['пл', 'п'], ['мл', 'м'], ['ўл', 'в'],
]; // prettier-ignore

function add(map, key, value) {
  const set = map.get(key);
  if (set) set.add(value);
  else map.set(key, new Set([value]));
}

function weight(table, counts, lemma) {
  let sum = 0;
  for (const form of table.get(lemma)) sum += counts.get(form) ?? 0;
  return sum;
}

/** Forms whose lemma is that of the gerund: улічваючы → улічваюць; назваўшы → назваў; прынёсшы → прынёс. */
function gerundOf(form) {
  const [, stem, ending, self = ''] = /^(.{2,}?)([уюая]чы|ўшы|(?<=[гкхсзрб])шы)(ся)?$/.exec(form) ?? [];
  if (stem === undefined) return [];
  if (ending === 'ўшы') return [`${stem}ў${self}`];
  if (ending === 'шы') return [stem + self];
  return [`${stem}${ending[0]}${self ? 'цца' : 'ць'}`];
}

/** What is left of a plural case without its ending; the word where it has none. */
function caseRoot(form) {
  const root = form.replace(/(?:[ая]мі|[ая]х|[ая]м|[аоёя]ў)$/, '');
  return root.length >= 3 && root !== form ? root : '-';
}

/**
 * A verb form by what the forms of other verbs turn into: спадзяюцца → спадзявацца, since -яюцца often is of -явацца.
 * The longest ending with a known infinitive decides, then the most frequent change.
 */
function changes(table) {
  const counts = new Map();
  const infinitives = new Set();
  for (const [lemma, forms] of table) {
    if (!/(?:ць|цца)$/.test(lemma) || forms.size < 5) continue;
    infinitives.add(lemma);
    for (const form of forms) {
      let same = 0;
      while (same < form.length && form[same] === lemma[same]) same++;
      for (let start = Math.max(1, same - 2); start <= Math.min(same, form.length - 2); start++) {
        const ending = form.slice(start);
        const instead = lemma.slice(start);
        if (!counts.has(ending)) counts.set(ending, new Map());
        counts.get(ending).set(instead, (counts.get(ending).get(instead) ?? 0) + 1);
      }
    }
  }
  return (form) => {
    if (!/(?:[уюая]ць|[еэ][мш]?|[аея]ш|цца|еце|ўся?|л[аоі]ся|ла|лі|ло)$/.test(form) || form.length < 5) return undefined;
    for (let start = 1; start < form.length - 1; start++) {
      const found = [...(counts.get(form.slice(start)) ?? [])]
        .filter(([instead, times]) => times >= 20 && infinitives.has(form.slice(0, start) + instead))
        .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0];
      if (found) return form.slice(0, start) + found[0];
    }
    return undefined;
  };
}

const VOWELS = { а: ['а', 'о'], о: ['о', 'а'], е: ['е', 'ё', 'я'], я: ['я', 'е', 'ё'], ё: ['ё', 'е', 'я'] };

/** A stem under stress and without: only its last vowel changes, and я for е before it. */
function underStress(stem) {
  const at = Math.max(...[...'аоеяёэыіу'].map((vowel) => stem.lastIndexOf(vowel)));
  const all = (VOWELS[stem[at]] ?? [stem[at] ?? '']).map((vowel) => stem.slice(0, at) + vowel + stem.slice(at + 1));
  return at < 0 ? [stem] : [...new Set(all)];
}

/** Roots of strong verbs as their infinitives have them; those in the second group lose the consonant in the past (вёў). */
const STRONG_KEPT = 'нес вез паўз лез грыз трас рас маг бег пя ця ся лег стрыг бераг лег вала таў запраг цяг'.split(' ');
const STRONG_LOST = 'вес клас крас пас цвіс плес гнес прас сес прыс йс'.split(' ');

function strongInfinitives(known) {
  const found = [];
  for (const root of [...STRONG_KEPT, ...STRONG_LOST])
    for (const prefix of PREFIXES)
      for (const self of ['', 'ся']) {
        const lemma = prefix + root + (/[сз]$/.test(root) ? 'ці' : 'чы') + self;
        if (known.has(lemma)) found.push(lemma);
      }
  return found;
}

/** What forms an infinitive in -чы, -сці, -зці may have; more than there are. */
function strongForms(lemma) {
  const self = lemma.endsWith('ся');
  const bare = self ? lemma.slice(0, -2) : lemma;
  const found = [lemma];
  const put = (stem, endings) => {
    for (const each of underStress(stem))
      for (const ending of endings) {
        const form = each + ending;
        if (!self) found.push(form);
        else found.push(/ць$/.test(form) ? `${form.slice(0, -1)}ца` : /[еэ]$/.test(form) ? `${form}цца` : `${form}ся`);
      }
  };
  const past = ['ла', 'ло', 'лі'];
  if (bare.endsWith('чы')) {
    const root = bare.slice(0, -2);
    const [stem, soft] = root.endsWith('г') ? [root, `${root.slice(0, -1)}ж`] : [`${root}к`, `${root}ч`];
    put(stem, ['', ...past, 'у', 'уць', 'шы', 'і']);
    put(soft, ['а', 'аш', 'ам', 'аце', 'э', 'эш', 'эм', 'эце', 'ы', 'ыце']);
  } else if (bare.endsWith('йсці')) {
    const root = bare.slice(0, -3);
    put(`${root}шо`, ['ў', 'ўшы']);
    put(`${root}ш`, past);
    put(root, ['ду', 'дзе', 'дзеш', 'дзем', 'дзём', 'дзеце', 'дуць', 'дзі', 'дзіце', 'дучы']);
  } else {
    const root = bare.slice(0, -3);
    const consonant = bare[bare.length - 3];
    const isLost = STRONG_LOST.some((each) => bare.endsWith(`${each}ці`));
    put(isLost ? root : root + consonant, isLost ? ['ў', ...past, 'ўшы'] : ['', ...past, 'шы']);
    for (const hard of isLost ? ['д', 'т'] : [consonant, `${consonant}т`]) put(root + hard, ['у', 'уць']);
    for (const soft of isLost ? ['дз', 'ц'] : [consonant, `${consonant}ц`])
      put(root + soft, ['е', 'еш', 'ем', 'ём', 'еце', 'яце', 'і', 'іце']);
  }
  return found;
}

const PREFIXES = ['', ...'а аб ад да за з на над не пад пера пра пры раз рас с у уз вы па са адпа прад'.split(' ')];

/** Verbs of no pattern, and nouns with another word in the plural; grammar, not data. */
const IRREGULAR = `
хацець хачу хочаш хоча хочам хочаце хочуць хацеў хацела хацелі хацеўшы
даць дам дасі дасць дадзім дасце дадуць даў дала дало далі дай дайце даўшы
есці ем ясі есць ядзім ясце ядуць еў ела елі
быць быў была было былі будзе будуць буду будзеш будзем будзеце будзь будзьце будучы быўшы
бегчы бягу бяжыш бяжыць бяжым бежыце бягуць бег бегла бегла беглі
ехаць еду едзеш едзе едзем едзеце едуць ехаў ехала ехалі
ісці іду ідзеш ідзе ідзём ідзем ідзяце ідуць ішоў ішла ішло ішлі ідучы ідзі ідзіце
стаць стану станеш стане станем станеце стануць стаў стала стало сталі
узяць вазьму возьмеш возьме возьмем возьмеце возьмуць узяў узяла узяло узялі вазьмі узяўшы
жыць жыву жывеш жыве жывём жывем жывяце жывуць жыў жыла жыло жылі
браць бяру бярэш бярэ бяром бераце бяруць браў брала брала бралі бяры
памерці памру памрэш памрэ памром памруць памёр памерла памерлі
слаць шлю шлеш шле шлём шлюць слаў слала слалі
клясці кляну кляне клянуць кляў кляла
чалавек людзі людзей людзям людзьмі людзях
дзень дня дню днём дні дзён дням днямі днях
дзіця дзіцяці дзіцем дзеці дзяцей дзецям дзецьмі дзецях
вока вока воку вокам вочы вачэй вачам вачамі вачыма вачах
вуха вуха вуху вухам вушы вушэй вушам вушамі вушах
дзверы дзвярэй дзвярам дзвярамі дзвярыма дзвярах
год года году годам годзе гады гадоў гадам гадамі гадах
сын сыны сыноў сынам сынамі сынах
друг друга другу другам сябры
госць госця госцю госцем госці гасцей гасцям гасцямі гасцях
грошы грошай грошам грашыма грашамі грашах
сястра сястры сястру сястрой сёстры сясцёр сёстрам сёстрамі сёстрах
плячо пляча плячу плячом плечы плячэй плячам плячамі плячыма плячах`;

function* irregularForms(known) {
  for (const line of IRREGULAR.trim().split('\n')) {
    const [lemma, ...forms] = line.split(' ');
    const isVerb = VERB.test(lemma);
    for (const prefix of isVerb ? PREFIXES : ['']) {
      if (prefix !== '' && !known.has(prefix + lemma)) continue;
      const own = [lemma, ...forms].map((form) => prefix + form);
      yield [prefix + lemma, prefix === '' ? own : own.filter((form) => known.has(form))];
    }
  }
}
