/** Overview: what is new, which outlets have no items any more, what was found, what is missing. */
import { outletsById } from '../../../casebook/outlets-by-id.js';
import { column } from '../../../exchange/table-column.js';
import type { Health } from '../../../find/outlet-health.js';
import { html, type Html } from '../../../report/html.js';
import { minute } from '../../address/keys.js';
import { coverageOf, healthOf } from '../../covered.js';
import { patterns } from '../../draw/patterns.js';
import { headingOf } from '../../frame/frame.js';
import { definePage } from '../../page.js';
import type { View } from '../../view.js';
import { found, findingsSection, type Found } from './findings.js';
import { healthSection } from './health.js';
import { missing, missingSection, type Missing } from './missing.js';
import { newest, newestSection, type Newest } from './newest.js';
import { newItems, type NewItems } from './new-items.js';

const keys = { since: minute };

interface Overview {
  /** ms since 1970 UTC */
  now: number;
  lastVisit: number | null;
  fresh: NewItems;
  newest: Newest | undefined;
  findings: Found[] | undefined;
  missing: Missing;
  health: Health;
}

export const overview = definePage<typeof keys, Overview>({
  part: 'overview',
  path: '/',
  keys,
  schema: 'refrain/overview/1',
  async read(desk, { state, lastVisit }) {
    const { casebook } = desk.project;
    const health = await healthOf(desk);
    const fresh = await newItems(desk, state.since, lastVisit);
    return {
      now: desk.project.now().getTime(),
      lastVisit: lastVisit ?? null,
      fresh,
      newest: await newest(desk, fresh.storiesFrom),
      findings: found(desk),
      missing: missing(await coverageOf(desk), health, casebook.codebook.narratives.length),
      health,
    };
  },
  html(data, view) {
    const { fresh, health } = data;
    const without = health.outlets.filter(({ state }) => state !== 'items').length;
    const heading = view.rich('overview.heading', {
      items: fresh.items,
      since: fresh.since,
      zone: view.casebook.settings.zone,
      stories: data.newest?.fresh ?? null,
      storiesTo: fresh.since?.kind === 'day' ? `/repeats?from=${fresh.since.day}` : '#newest',
      without,
    });
    return {
      heading,
      main: html`<div class="overview">
        ${patterns}
        <div class="head">
          <p class="kicker">${kicker(data, view)}</p>
          ${headingOf({ heading })}
          ${fresh.since ? html`<p class="under">${fresh.groups.map((group) => ofGroup(group, view))}</p>` : undefined}
        </div>
        <div class="desk">${newestSection(data.newest, view)}${missingSection(data.missing, view)}</div>
        ${findingsSection(data.findings, view)}${healthSection(health, view)}
      </div>`,
    };
  },
  csv: ({ project: { casebook } }, _asked, { health }) => ({
    columns: [
      column('outlet', 'literal', 22),
      column('groups', 'literal', 22),
      column('state', 'literal', 10),
      column('last_24_hours', 'number', 10),
      column('usual_a_day', 'number', 10),
      column('last_item', 'time', 20),
      column('six_weeks', 'number', 10),
    ],
    batches: [
      health.outlets.map(({ id, state, lastDay, usual, last, days }) => ({
        outlet: id,
        groups: outletsById(casebook).get(id)?.groups.join('; ') ?? '',
        state,
        last_24_hours: lastDay,
        usual_a_day: usual,
        last_item: last,
        six_weeks: days.reduce<number>((sum, n) => sum + (n ?? 0), 0),
      })),
    ],
  }),
});

/** When it is read, up to when the data go, and when the reader was here before. */
function kicker({ now, lastVisit, health }: Overview, view: View): Html {
  const { say } = view;
  const { latest, fed } = health;
  return html`${fed || latest === null ? html`<span>${view.moment(now)}</span>` : html`<span>${say('overview.until')} ${view.moment(latest)}</span>`}
    <span
      >${lastVisit === null ? say('overview.first-visit') : html`${say('overview.last-visit')} ${view.moment(lastVisit)}`}</span
    >`;
}

function ofGroup({ group, items, usual }: NewItems['groups'][number], view: View): Html {
  const { format } = view.language;
  return html`<span
    >${view.set(group)}
    <b>${format.number(items)}</b
    >${usual === null ? undefined : html` ${view.say('overview.usual-is', { n: usual })}`}</span
  > `;
}
