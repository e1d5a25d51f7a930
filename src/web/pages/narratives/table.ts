import { html, type Html } from '../../../report/html.js';
import type { CountedNarrative, Point } from './data.js';
import { itemsAddress } from './items-address.js';
import type { Drawing } from './row.js';

/** Cells of tables on one page: beyond, a table stands on the narrative's own page. */
const CELLS = 2_500;

/** The numbers behind a row of pictures, a line a week or day; elsewhere where they are too many here. */
export function asTable(
  { data, view }: Drawing,
  { id, name, panels }: CountedNarrative,
  alone: string,
): Html | undefined {
  const { say } = view;
  const points = panels[0]?.points ?? [];
  if (points.length === 0) return undefined;
  const label = say('narratives.as-table', { by: data.by });
  if (data.narratives.length > 1 && data.narratives.length * panels.length * points.length > CELLS) {
    return html`<p class="details"><a href="${alone}">${label}</a></p>`;
  }
  return html`<details class="as-table">
    <summary>${label}</summary>
    <div class="scroll" tabindex="0" role="region" aria-label="${name}">
      <table>
        <caption class="sr">
          ${say('narratives.table-of', { name })}
        </caption>
        <thead>
          <tr>
            <th scope="col">${say(data.by === 'week' ? 'narratives.column-week' : 'narratives.column-day')}</th>
            ${panels.map(({ of }) => html`<th scope="col" colspan="3">${view.set(of)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${points.map(
            ({ from }, at) =>
              html`<tr>
                <th scope="row"><time datetime="${from}">${view.language.format.shortDay(from)}</time></th>
                ${panels.map((panel) => cells(panel.of, panel.points[at]!))}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`;

  function cells(set: string, { from, to, n, N, share, interval }: Point): Html {
    if (share === null) return html`<td class="n none" colspan="3">${say('narratives.no-items-in')}</td>`;
    const href = itemsAddress(data, { narratives: [id], set, span: { from, to } });
    return html`<td class="n">${say('narratives.n-of-N', { n, N, href })}</td>
      <td class="n">${say('narratives.share', { share })}</td>
      <td class="n soft">${interval ? say('narratives.interval', interval) : '–'}</td>`;
  }
}
