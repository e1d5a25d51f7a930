/**
 * How well rules join forms that they have not seen: `joined`, the share of pairs of different forms of one lemma that
 * get one stem; `pure`, the share of pairs with one stem that are of one lemma. As the benchmark `inflection` has it,
 * but by the lemmas of the dictionary.
 *
 * @param lemmasOf form → its lemmas
 * @param forms those to measure on
 */
export function shares(lemmasOf, forms, stem) {
  const byLemma = new Map();
  const byStem = new Map();
  const stems = new Map();
  for (const form of forms) {
    const lemmas = lemmasOf.get(form);
    if (lemmas === undefined) continue;
    stems.set(form, stem(form));
    for (const lemma of lemmas) push(byLemma, lemma, form);
    push(byStem, stems.get(form), form);
  }
  return {
    forms: stems.size,
    joined: ofPairs(byLemma, (a, b) => stems.get(a) === stems.get(b)),
    pure: ofPairs(byStem, (a, b) => lemmasOf.get(a).some((lemma) => lemmasOf.get(b).includes(lemma))),
  };
}

function ofPairs(groups, holds) {
  let pairs = 0;
  let held = 0;
  for (const group of groups.values())
    for (let one = 1; one < group.length; one++)
      for (let other = 0; other < one; other++) {
        pairs++;
        if (holds(group[one], group[other])) held++;
      }
  return pairs === 0 ? 0 : Math.round((held / pairs) * 1_000) / 1_000;
}

function push(map, key, value) {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
