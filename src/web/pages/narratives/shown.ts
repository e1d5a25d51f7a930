import { niceTop } from '../../../instruments/nice-top.js';
import { shareScale, type ShareScale } from '../../../instruments/survey/share-scale.js';
import { html, type Html } from '../../../report/html.js';
import { headingOf } from '../../frame/frame.js';
import type { Shown } from '../../page.js';
import type { View } from '../../view.js';
import { controls } from './controls.js';
import type { BeingCounted, Counted, Data } from './data.js';
import { headingFor } from './heading.js';
import type { NarrativesState } from './keys.js';
import { legend } from './legend.js';
import { others } from './others.js';
import { queriesOf } from './queries.js';
import { narrativeRow, volumeRow } from './row.js';

/** A row a narrative, a column a group, and what stands around them. */
export function shown(data: Data, view: View, state: NarrativesState): Shown {
  if (data.kind === 'being-counted') return beingCounted(data, view);
  const { say } = view;
  const heading = headingFor(data, view, state);
  const coded = data.narratives.length + data.others.length > 0;
  const drawn = data.from !== null;
  const shared = shareScale(data.narratives.flatMap(pointsOf));
  const scaleOf = (narrative: Counted['narratives'][number]): ShareScale =>
    state.scale === 'own' ? shareScale(pointsOf(narrative)) : shared;
  const volumes = niceTop(Math.max(0, ...data.volumes.flatMap(({ points }) => points.map(({ items }) => items))));
  const columns = Math.min(6, data.sets.length);
  const main = html`<div class="multiples">
    <div class="head">
      ${headingOf({ heading })}
      ${coded && data.items > 0 ? html`<p class="aside alarm">${say('narratives.not-validated')}</p>` : undefined}
      ${data.items === 0 ? html`<p class="read">${say('narratives.no-items-how')}</p>` : undefined}
      ${!coded && data.items > 0 ? html`<p class="read">${say('narratives.no-codebook-how')}</p>` : undefined}
    </div>
    ${data.items > 0 ? controls(data, view, state) : undefined}
    ${drawn && coded ? legend(data, view, { state, shared, cut: data.narratives.some((one) => scaleOf(one).cut) }) : undefined}
    ${
      drawn
        ? html`<div class="rows of-${columns}">
            ${data.narratives.map((narrative) => narrativeRow({ data, view, state }, narrative, scaleOf(narrative)))}
            ${volumeRow({ data, view, state }, volumes)}
          </div>`
        : undefined
    }
    ${others(data, view, state)}
    ${data.items > 0 ? html`<p class="source">${say('narratives.source', { zone: data.zone, version: data.codebook, run: data.run, ...data.counted })}</p>` : undefined}
  </div>`;
  return { heading, main, run: data.run };
}

function pointsOf({ panels }: Counted['narratives'][number]) {
  return panels.flatMap(({ points }) => points);
}

/** Without numbers yet: what the codebook looks for. */
function beingCounted({ narratives }: BeingCounted, view: View): Shown {
  const heading = view.rich('narratives.being-counted');
  const list = narratives.map(
    (narrative): Html =>
      html`<li>
        <h2><bdi>${narrative.name}</bdi></h2>
        <p dir="auto">${narrative.definition}</p>
        ${queriesOf(narrative, view)}
      </li>`,
  );
  return {
    heading,
    main: html`<div class="multiples">
      <div class="head">
        ${headingOf({ heading })}
        <p class="read" role="status">${view.say('narratives.being-counted-how', { narratives: narratives.length })}</p>
      </div>
      <ul class="counting">
        ${list}
      </ul>
    </div>`,
  };
}
