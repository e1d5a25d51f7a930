/** At most so many ways to read the letters of one word. */
const MOST = 24;

/** What a letter without its mark may stand for, the likeliest first; at the end of a word also the soft ones. */
const MAY_BE: Readonly<Record<string, readonly string[]>> = { z: ['z', 'ž'], s: ['s', 'š'], c: ['c', 'č'] };
const AT_END: Readonly<Record<string, readonly string[]>> = {
  z: ['z', 'ž', 'ź'],
  s: ['s', 'š', 'ś'],
  c: ['c', 'č', 'ć'],
  n: ['n', 'ń'],
  l: ['l', 'ĺ'],
};

/** A word as it may be meant in łacinka. Who writes one mark writes all, so that only a word without is uncertain. */
export function latinReadings(word: string): string[] {
  if (/[čšžŭćśźńĺł]/.test(word)) return [word.replaceAll('w', 'v')];
  const marked = word
    .replaceAll('zh', 'ž')
    .replaceAll('sh', 'š')
    .replaceAll('kh', 'ch')
    .replaceAll('ts', 'c')
    .replace(/(?<![aeiouyj]|^)y(?=[aeou])/g, 'i') // lyudzi
    .replace(/y(?=[aeou])/g, 'j') // yana, moya
    .replace(/(?<=[aeioy])[uw](?![aeiouy])/g, 'ŭ') // usio waŭ: after a vowel, before none
    .replaceAll('w', 'v');
  let readings = [''];
  for (let at = 0; at < marked.length; at++) {
    const letter = marked[at] as string;
    const digraph = letter === 'c' && marked[at + 1] === 'h';
    let ways = (at === marked.length - 1 ? AT_END[letter] : undefined) ?? MAY_BE[letter] ?? [letter];
    if (digraph) {
      ways = ['ch', 'č']; // х, or ч after English
      at++;
    } else if (letter === 'd' && marked[at + 1] === 'z') {
      ways = ['dz', 'dž'];
      at++;
      if (at === marked.length - 1) ways = ['dź', 'dz', 'dž'];
    }
    // Beyond what can be tried, the likeliest.
    if (readings.length * ways.length > MOST) ways = ways.slice(0, 1);
    readings = readings.flatMap((so) => ways.map((way) => so + way));
  }
  return readings;
}
