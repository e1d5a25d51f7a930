/** Words that have another word in the plural, which dictionaries list apart: the stem, then forms. Grammar, not data. */
const IRREGULAR = {
  pl: ['człowiek ludzie ludzi ludziom ludźmi ludziach'],
  uk: ['людин люди людей людям людьми людях'],
};

/** Rules for whole words, to stand after the learnt ones, which they override. */
export function irregularRules(language) {
  return (IRREGULAR[language] ?? []).map(rulesOf).join('');
}

function rulesOf(line) {
  const [stem, ...forms] = line.split(' ');
  return forms
    .map((form) => {
      let same = 0;
      while (same < form.length && same < stem.length && form[same] === stem[same]) same++;
      return `${form.length - same}-${stem.slice(same)} ^${form}\n`;
    })
    .join('');
}
