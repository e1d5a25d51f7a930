import type { ShareScale } from '../../../instruments/survey/share-scale.js';
import { Html, html } from '../../../report/html.js';
import type { View } from '../../view.js';
import type { Counted } from './data.js';
import type { NarrativesState } from './keys.js';

const sample = (inside: string): Html =>
  new Html(
    `<svg class="sample" viewBox="0 0 12 14" aria-hidden="true" fill="var(--ink-soft)" stroke="var(--ink-soft)">${inside}</svg>`,
  );

/** What hatches, once a page; the pictures name it. */
const hatch = new Html(
  '<svg class="patterns" aria-hidden="true"><defs><pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line class="hatch" x1="1" x2="1" y2="5"/></pattern></defs></svg>',
);

/** How the pictures are read: only what is drawn in some of them. */
export function legend(
  data: Counted,
  { say }: View,
  { state, shared, cut }: { state: NarrativesState; shared: ShareScale; cut: boolean },
): Html {
  const points = data.narratives.flatMap(({ panels }) => panels.flatMap((panel) => panel.points));
  const some = (of: (point: (typeof points)[number]) => boolean): boolean => points.some(of);
  const part = some(
    ({ from, to, days, N }) => from !== to && N > 0 && days < (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1,
  );
  const none = some(({ N }) => N === 0);
  const { by, pooled, narratives, whole, cut: days } = data;
  return html`${hatch}
    <div class="legend how">
      <span
        >${say('narratives.how', { by, pooled, scale: state.scale, top: shared.top, narratives: narratives.length })}</span
      >
      ${by === 'day' ? html`<span>${say('narratives.day-without-interval')}</span>` : html`<span>${sample('<path class="reach" d="M6 1V13"/>')} ${say('narratives.key-interval', { pooled })}</span>`}
      ${part ? html`<span>${sample('<path class="bar part" d="M2 13V4H10V13Z"/>')} ${say('narratives.key-part')}</span>` : undefined}
      ${none ? html`<span>${sample('<rect class="lost" width="12" height="14"/>')} ${say('narratives.key-none')}</span>` : undefined}
      ${cut ? html`<span>${say('narratives.key-cut')}</span>` : undefined}
      ${days > 0 ? html`<span>${say('narratives.days-cut', { days: data.volumes[0]?.points.length ?? 0, cut: days })}</span>` : undefined}
      ${data.events.map(({ name, from }) => html`<span>${sample('<path class="event" d="M6 1V13"/>')} ${say('narratives.event', { name, from })}</span>`)}
    </div>
    ${whole ? undefined : html`<p class="under">${say('narratives.part-only', { by })}</p>`}`;
}
