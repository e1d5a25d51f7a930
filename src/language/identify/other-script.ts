/** Scripts that one language of today's media is written in. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\u3040-\u30FF]/, 'ja'], // before Chinese: Japanese is written in both
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Georgian}/u, 'ka'],
  [/\p{Script=Armenian}/u, 'hy'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Thai}/u, 'th'],
];

/** The language of a text whose letters are mostly of neither Latin nor Cyrillic; '' where several share the script. */
export function otherScript(text: string): string {
  const start = text.slice(0, 2_048);
  return SCRIPTS.find(([script]) => script.test(start))?.[1] ?? '';
}
