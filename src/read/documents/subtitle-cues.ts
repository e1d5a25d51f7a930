/** SubRip and WebVTT files as cues. */

export interface Cue {
  /** from the beginning of the broadcast, ms */
  from: number;
  to: number;
  /** as shown, without marks */
  lines: string[];
  /** who speaks, where a voice is marked; else '' */
  voice: string;
}

const timing = /^\s*(?:(\d{1,3}):)?(\d\d):(\d\d)[.,](\d{1,3})\s*-->\s*(?:(\d{1,3}):)?(\d\d):(\d\d)[.,](\d{1,3})/;
const entities = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['nbsp', ' '],
  ['lrm', '\u200e'],
  ['rlm', '\u200f'],
  ['quot', '"'],
  ['#39', "'"],
]);

/**
 * The cues of a file in its order. Whatever stands between cues (headers, numbers, notes, styles) is passed over.
 *
 * @param text with line ends as `\n`
 */
export function subtitleCues(text: string): Cue[] {
  const cues: Cue[] = [];
  let open: Cue | undefined;
  for (const line of text.replace(/^\ufeff/, '').split('\n')) {
    const found = timing.exec(line);
    if (found) {
      open = { from: at(found, 1), to: at(found, 5), lines: [], voice: '' };
      cues.push(open);
    } else if (line === '') open = undefined; // a line of spaces is a row that is shown empty
    else if (open) {
      open.voice ||= /<v(?:\.[^\s>]*)?\s+([^>]{1,200})>/.exec(line)?.[1]?.trim() ?? '';
      const shown = plain(line);
      if (shown !== '') open.lines.push(shown);
    }
  }
  return cues;
}

function at(found: RegExpExecArray, first: number): number {
  const [hours, minutes, seconds, fraction] = [0, 1, 2, 3].map((part) => found[first + part] ?? '0');
  return (
    ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number((fraction ?? '0').padEnd(3, '0'))
  );
}

/** Without tags, times of words, places on the screen, and notes of sounds that stand alone: `[music]`, `♪ … ♪`. */
function plain(line: string): string {
  const text = line
    .replace(/<\/?[^<>]{0,200}>/g, '')
    .replace(/\{\\[^{}]{0,100}\}/g, '')
    .replace(/&(#?\w{2,6});/g, (whole, name: string) => entities.get(name.toLowerCase()) ?? whole)
    .replace(/\s+/g, ' ')
    .trim();
  return /^(?:\[[^\]]{1,60}\]|\([^)]{1,60}\)|♪.*♪|♪+)$/u.test(text) ? '' : text;
}
