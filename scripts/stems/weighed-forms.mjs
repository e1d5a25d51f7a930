/**
 * What is learnt: form → key, with a weight. The key is what stays the same in most forms of a lemma, so that a form
 * of unknown lemma (книги: книг or книга?) still finds it; where two lemmas would share one, the rarer gets its own.
 *
 * Weight: about the chance that a form stands in a text of 15,000 words, from counts in texts of some 50,000.
 *
 * @param heldOut keep one lemma in ten out of `learn`, by a hash of it
 * @returns {{ learn: { form: string, key: string, weight: number }[], unseen: string[] }} unseen: forms of the lemmas kept out
 */
export function weighedForms(table, counts, heldOut) {
  const lemmas = [...table].map(([lemma, forms]) => ({ lemma, forms, count: 0 }));
  const owners = new Map();
  for (const each of lemmas)
    for (const form of each.forms) {
      const list = owners.get(form);
      if (list) list.push(each);
      else owners.set(form, [each]);
    }
  // A count goes to the lemma that has it alone; a shared one is split, by what each has alone.
  for (const [form, list] of owners) if (list.length === 1) list[0].count += counts.get(form) ?? 0;
  const alone = new Map(lemmas.map((each) => [each, each.count]));
  for (const [form, list] of owners) {
    if (list.length < 2) continue;
    const total = list.reduce((sum, each) => sum + alone.get(each) + 0.1, 0);
    for (const each of list) each.count += ((counts.get(form) ?? 0) * (alone.get(each) + 0.1)) / total;
  }
  lemmas.sort((a, b) => b.count - a.count || b.forms.size - a.forms.size || (a.lemma < b.lemma ? -1 : 1));
  const taken = new Set();
  for (const each of lemmas) {
    const candidates = keysOf(each.lemma, each.forms);
    each.key = candidates.find((key) => !taken.has(key)) ?? candidates[0];
    taken.add(each.key);
  }
  const learn = [];
  const unseen = [];
  for (const [form, list] of owners) {
    if (/[^\p{L}ʼ-]/u.test(form) || form.includes('-') || form.length < 2) continue;
    const owner = list.reduce((best, each) =>
      alone.get(each) + (each.lemma === form ? 0.2 : 0) > alone.get(best) + (best.lemma === form ? 0.2 : 0)
        ? each
        : best,
    );
    const count = counts.get(form) ?? 0;
    if (heldOut && list.some((each) => hash(each.lemma) % 10 === 0)) {
      unseen.push(form);
      continue;
    }
    if (owner.count < 0.5 && hash(owner.lemma) % 3 !== 0) continue;
    const weight = 1 - Math.exp(-count / 3) + (owner.count >= 0.5 ? 0.08 : 0.03);
    learn.push({ form, key: owner.key, weight });
  }
  return { learn, unseen };
}

/**
 * Keys that a lemma may have, best first. Verbs: the infinitive without its ending. Others: without the ending of the
 * nominative, or what most forms begin with where that is nearly as long (напрямк, of напрямок).
 */
function keysOf(lemma, forms) {
  const list = [...forms];
  const isVerb = list.length > 5 && INFINITIVE.test(lemma) && list.some((form) => PAST.test(form));
  if (isVerb) {
    const reflexive = REFLEXIVE.test(lemma);
    const bare = reflexive ? lemma.replace(/цца$/, 'ць').replace(/с[яь]$/, '') : lemma;
    const key = bare.replace(/(?:т[ьи]|ц[ьі]|ć)$/, '') + (reflexive ? 'ся' : '');
    return [key, lemma, `${lemma}1`, `${lemma}2`, `${lemma}3`];
  }
  const stripped = lemma.replace(/(?:[иіыо]й|[аеёиіїоуыэюяйьaeioyęóą])$/u, '');
  const base = stripped.length >= 2 ? stripped : lemma;
  const common = mostlyShared(list);
  const key = common.length >= 3 && common.length >= base.length - 1 && common.length <= base.length ? common : base;
  return [key, base, lemma, `${lemma}1`, `${lemma}2`, `${lemma}3`];
}

const REFLEXIVE = /(?:т[ьи]с[яь]|чься|цца|ціся|чыся)$/;
const INFINITIVE = /(?:т[ьи]|чь|ц[ьі]|чы|ć|[^e]c)$|(?:т[ьи]с[яь]|чься|цца|ціся|чыся)$/;
const PAST = /(?:[лвўł]|л[аоі]|ла?ся|ўся|вся)$/;

/** The longest beginning that at least 70 % of the forms have. */
function mostlyShared(forms) {
  let best = '';
  for (const form of forms)
    for (let length = form.length; length > best.length; length--)
      if (share(forms, form.slice(0, length)) >= 0.7) best = form.slice(0, length);
  return best;
}

function share(forms, start) {
  let n = 0;
  for (const form of forms) if (form.startsWith(start)) n++;
  return n / forms.length;
}

function hash(text) {
  let sum = 2166136261;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 16777619) >>> 0;
  return sum >>> 5;
}
