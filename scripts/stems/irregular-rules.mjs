/**
 * The stem, then forms: of words that have another word in the plural, which dictionaries list apart, and of names of
 * countries and capitals that the learnt rules take for other words (Киев for a plural of кий). Grammar, not data.
 */
const IRREGULAR = {
  be: [
    'мінск мінск мінска мінску мінскам',
    'гар гара гары гару гарой горы гор гарам гарамі гарах',
    'наг нага нагі назе нагу нагой ногі ног нагам нагамі нагах',
  ],
  pl: [
    'człowiek ludzie ludzi ludziom ludźmi ludziach',
    'kijow kijów kijowa kijowowi kijowem kijowie',
    'mińsk mińsk mińska mińskowi mińskiem mińsku',
    'polsk polska polski polsce polskę polską', // polski, polska are of the adjective too
  ],
  ru: [
    'киев киев киева киеву киевом киеве',
    'беларус беларусь беларуси беларусью',
    'крым крым крыма крыму крымом крыме',
    'китай китай китая китаю китаем китае',
  ],
  uk: [
    'людин люди людей людям людьми людях',
    'мінськ мінськ мінська мінську мінськом',
    'білорусь білорусь білорусі білоруссю',
  ],
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
