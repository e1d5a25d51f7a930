/** On whose side an outlet is said to be, by whom and since when. */
import type { Outlet } from '../../../casebook/schemas.js';
import { html, type Html } from '../../../report/html.js';
import type { Day } from '../../../vocabulary/time.js';
import type { View } from '../../view.js';

type Claim = Exclude<Outlet['alignment'], 'unknown'>[number];

/** Claims that hold on a day; without a day those that have no end. */
export function holding(alignment: Outlet['alignment'], day: Day | null): readonly Claim[] {
  if (alignment === 'unknown') return [];
  return alignment.filter(({ from, to }) =>
    day === null ? to === undefined : from <= day && (to === undefined || day <= to),
  );
}

/** Every claim with its dates, basis and reference; what nobody stated stays unknown. */
export function alignmentSection(alignment: Outlet['alignment'], view: View): Html {
  const { say } = view;
  return html`<section class="alignment">
    <div class="rule"><h2>${say('outlets.alignment')}</h2></div>
    ${
      alignment === 'unknown'
        ? html`<p class="soft">${say('outlet.alignment-unknown')}</p> `
        : html`<ul>
            ${alignment.map(
              ({ is, basis, reference, from, to }) =>
                html`<li>
                  <p>
                    <b>${say('outlets.alignment-is', { is })}</b>
                    ${say('outlet.alignment-since', { from, to: to ?? null })}
                  </p>
                  <p dir="auto">${basis}</p>
                  <p class="caption">${say('outlet.reference')} ${referenceOf(reference)}</p>
                </li> `,
            )}
          </ul> `
    }
  </section> `;
}

function referenceOf(reference: string): Html {
  return /^https?:\/\//.test(reference)
    ? html`<a href="${reference}" rel="noreferrer"><bdi>${reference}</bdi></a>`
    : html`<bdi>${reference}</bdi>`;
}
