/**
 * The cheapest set of suffix rules for weighed forms: a rule at a suffix holds for all words that end in it, unless a
 * longer suffix has its own. The optimum of (weight of words that come out wrong + cost × rules) is found exactly, by
 * going through the tree of endings from the leaves (minimum description length, as in pruning of decision trees:
 * Breiman et al. 1984, section 3; endings with rules: Galambos 2001).
 */
export function learnRules(learn, cost) {
  const rules = new Map(); // text of rule → number
  const names = [];
  const forms = learn.map(({ form, key, weight }) => {
    let same = 0;
    while (same < form.length && same < key.length && form[same] === key[same]) same++;
    const name = `${form.length - same}-${key.slice(same)}`;
    let rule = rules.get(name);
    if (rule === undefined) {
      rule = names.length;
      rules.set(name, rule);
      names.push(name);
    }
    return { back: `${[...form].reverse().join('')}^`, rule, weight };
  });
  forms.sort((a, b) => (a.back < b.back ? -1 : a.back > b.back ? 1 : 0));

  /** costs: of the subtree by the rule that it inherits; `other` for any rule not listed. */
  function node(low, high, depth) {
    if (high - low === 1) {
      const { rule, weight, back } = forms[low];
      return {
        suffix: back,
        children: [],
        other: Math.min(weight, cost),
        costs: new Map([[rule, 0]]),
        best: rule,
        placed: cost,
      };
    }
    let end = depth;
    const first = forms[low].back;
    const last = forms[high - 1].back;
    while (end < first.length && end < last.length && first[end] === last[end]) end++;
    const children = [];
    for (let start = low; start < high;) {
      const letter = forms[start].back[end];
      let stop = start + 1;
      while (stop < high && forms[stop].back[end] === letter) stop++;
      children.push(node(start, stop, end + 1));
      start = stop;
    }
    let other = 0;
    for (const child of children) other += child.other;
    const costs = new Map();
    for (const child of children)
      for (const [rule, value] of child.costs) costs.set(rule, (costs.get(rule) ?? other) + value - child.other);
    let best = -1;
    let least = Infinity;
    for (const [rule, value] of costs)
      if (value < least || (value === least && names[rule] < names[best])) {
        least = value;
        best = rule;
      }
    const placed = least + cost;
    for (const [rule, value] of costs) if (value >= Math.min(placed, other)) costs.delete(rule);
    return { suffix: first.slice(0, end), children, other: Math.min(other, placed), costs, best, placed };
  }
  const root = node(0, forms.length, 0);
  const chosen = [];
  (function choose(at, inherited) {
    let rule = inherited;
    const cheapest = at.costs.get(inherited) ?? at.other;
    if (at.placed <= cheapest && inherited !== at.best) {
      rule = at.best;
      chosen.push([[...at.suffix].reverse().join(''), rule]);
    }
    for (const child of at.children) choose(child, rule);
  })(root, -1);
  return { ...written(chosen, names), right: rightShare(forms, chosen) };
}

/** One line a rule: how many letters go and what comes instead, then the endings, `^` before whole words. */
function written(chosen, names) {
  const lines = new Map();
  for (const [suffix, rule] of chosen) {
    const list = lines.get(names[rule]);
    if (list) list.push(suffix);
    else lines.set(names[rule], [suffix]);
  }
  const text = [...lines]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([rule, list]) =>
        `${rule} ${list
          .sort()
          .map((ending) => ending || '*')
          .join(' ')}\n`,
    );
  return {
    text: `# Learnt: see ../stems/SOURCES.md\n${text.join('')}`,
    size: { rules: lines.size, endings: chosen.length },
  };
}

function rightShare(forms, chosen) {
  const map = new Map(chosen);
  let right = 0;
  let all = 0;
  for (const { back, rule, weight } of forms) {
    const whole = [...back].reverse().join('');
    let at = 0;
    while (at < whole.length && !map.has(whole.slice(at))) at++;
    all += weight;
    if (map.get(whole.slice(at)) === rule) right += weight;
  }
  return right / all;
}
