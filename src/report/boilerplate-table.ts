import { foreign } from './foreign.js';
import { html, type Html } from './html.js';
import type { PageContext } from './page-context.js';
import { table } from './table.js';

/** Lines told one by one. */
const SHOWN = 24;

/** What outlets put under or over their posts, so that a reader sees what was not compared. */
export function boilerplateTable(page: PageContext): Html | undefined {
  const { say, input, outlet } = page;
  const { lines, outlets, top } = input.repeats.answer.boilerplate;
  if (lines === 0) return undefined;
  // Of every outlet its most usual line, before the second of any.
  const place = new Map<string, number>();
  const ranked = top.map((line) => {
    const rank = place.get(line.outlet) ?? 0;
    place.set(line.outlet, rank + 1);
    return { line, rank };
  });
  const last = [...ranked].sort((a, b) => a.rank - b.rank || b.line.posts - a.line.posts).slice(0, SHOWN);
  const chosen = new Set(last.map(({ line }) => line));
  const shown = top.filter((line) => chosen.has(line));
  return table(page, {
    title: say('repeats.boilerplate-title'),
    how: say('repeats.boilerplate-how', { shown: shown.length, lines, outlets }),
    columns: [{ label: 'column.outlet' }, { label: 'column.line' }, { label: 'column.posts', number: true }],
    rows: shown.map(({ outlet: id, text, posts, postsBetween }) => [
      outlet(id),
      foreign('p', text, ''),
      html`${say('survey.n-of-N', { n: posts, N: postsBetween })}`,
    ]),
    note: say('repeats.boilerplate-note'),
  });
}
