import { outletsById } from '../../../casebook/outlets-by-id.js';
import { html, type Html } from '../../../report/html.js';
import { textLanguage } from '../../draw/text-language.js';
import type { Shown } from '../../page.js';
import type { View } from '../../view.js';
import { firstLine } from '../repeats/cluster-row.js';
import type { ClusterData } from './cluster-data.js';
import type { ClusterState } from './keys.js';
import { inPart } from './in-part.js';
import { sideBySide } from './side-by-side.js';
import { whoTable } from './who-table.js';

export function clusterHtml(data: ClusterData, view: View, state: ClusterState): Shown {
  const { say, language } = view;
  const { first, items, narratives } = data;
  const line = firstLine(first.sentences.join('\n'));
  const languages = [...new Set(data.shown.map((item) => item.language))].filter((code) => code !== '');
  return {
    heading: [{ outside: line }],
    main: html`<div class="cluster-page">
      <div class="head">
        <p class="kicker">
          <span>${say('cluster.kicker')}</span>
          <span
            >${view.moment(first.item.published)}${data.lastMs > first.item.published ? html` – ${until(data, view)}` : undefined}</span
          >
          ${
            languages.length > 0
              ? html`<span
                  >${language.format.list(
                    languages.map((code) => language.format.language(code)),
                    6,
                  )}</span
                >`
              : undefined
          }
        </p>
        <h1 dir="auto" ${textLanguage(first.item.language)}>${line}</h1>
        <p class="standfirst">${lead(data, view)}</p>
        ${agencyNote(data, view)}
        <p class="under">
          <span
            ><a href="/who-said?text=${encodeURIComponent(asked(first.sentences))}">${say('cluster.who-said')}</a></span
          >
          ${
            narratives.length > 0
              ? html`<span class="matched"
                  >${say('cluster.narratives')}
                  ${narratives.map(({ narrative, items: matched }, at) => {
                    const name = view.charts.names.narrative(narrative);
                    const words = say('cluster.narrative', { name, items: matched, of: items });
                    return html`${at > 0 ? ', ' : ''}<a href="/items?narrative=${encodeURIComponent(narrative)}"
                        >${words}</a
                      >`;
                  })}</span
                >`
              : undefined
          }
        </p>
      </div>
      ${whoTable(data, view, state)} ${sideBySide(data, view, state)} ${inPart(data, view)}
    </div>`,
  };
}

/** Without the day where it is the first's. */
function until({ first, lastMs }: ClusterData, view: View): Html {
  return view.day(lastMs) === view.day(first.item.published) ? view.clock(lastMs) : view.moment(lastMs);
}

/** How many, how fast, and who was first, in all and of each group. */
function lead(data: ClusterData, view: View): Html {
  const { say, charts, casebook } = view;
  const { first, outlets, items, outletsAtFirst, shown } = data;
  if (items === 1) return say('cluster.alone');
  const entries = shown.filter(({ standing }) => standing === 'first' || standing === 'exact' || standing === 'near');
  const minutes = data.spreadMinutes;
  const groupOf = (outlet: string): string | undefined => outletsById(casebook).get(outlet)?.groups[0];
  const met = new Set([groupOf(first.item.outlet)]);
  const laterGroups = entries.flatMap(({ outlet, published }) => {
    const group = groupOf(outlet);
    if (group === undefined || met.has(group)) return [];
    met.add(group);
    return [
      say('cluster.lead-group', {
        name: charts.names.outlet(outlet),
        group: charts.names.set(group),
        minutes: (published - first.item.published) / 60_000,
      }),
    ];
  });
  const who =
    outlets === 0
      ? say('cluster.lead-shares')
      : outlets < 2
        ? undefined
        : outletsAtFirst > 1
          ? say('cluster.lead-tied', { outlets: outletsAtFirst })
          : say('cluster.lead-first', {
              name: charts.names.outlet(first.item.outlet),
              agency: charts.isAgency(first.item.outlet),
            });
  return html`${outlets > 0 ? say('cluster.lead', { outlets, items, minutes }) : undefined} ${who}
  ${laterGroups.slice(0, GROUPS).map((said) => html` ${said}`)}`;
}

/** Later groups that are named. */
const GROUPS = 3;

function agencyNote({ agency, first, outlets }: ClusterData, view: View): Html | undefined {
  if (!agency || outlets < 2) return undefined;
  const name = view.charts.names.outlet(agency.outlet);
  const to = `/outlets/${encodeURIComponent(agency.outlet)}`;
  const { named, minutes } = agency;
  const of = outlets - 1;
  return html`<p class="aside">
    ${
      agency.outlet === first.item.outlet
        ? view.say('cluster.wire-first', { name, to, named, of })
        : view.say('cluster.wire-later', { name, to, minutes, named, of })
    }
  </p>`;
}

/** As much of a text as may stand in an address. */
const ASKED = 300;

function asked(sentences: readonly string[]): string {
  const text = sentences.join(' ');
  if (text.length <= ASKED) return text;
  const cut = text.slice(0, ASKED).toWellFormed();
  const end = cut.search(/\s\S*$/);
  return end > ASKED / 2 ? cut.slice(0, end) : cut;
}
