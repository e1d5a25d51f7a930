import { address } from './address.js';
import { foreign } from './foreign.js';
import type { GatheredFinding } from './gathered-findings.js';
import { html, type Html } from './html.js';
import type { ReportItem } from './input.js';
import { SHOWN_ITEMS } from './item-ids.js';
import type { PageContext } from './page-context.js';
import { runsTable } from './runs-table.js';

/** The items that findings rest on, and the runs that made the numbers. */
export function appendixSection(page: PageContext): Html {
  const { say, input } = page;
  const blocks = [...byList(page.findings)].map(([list, findings]) => oneList(page, list, findings));
  const intro =
    blocks.length > 0
      ? html`<p class="small">
          <b>${say('appendix.items-title')}</b> ${say('appendix.items-how', { zone: input.casebook.settings.zone })}
        </p> `
      : html`<p class="small">${say('appendix.nothing')}</p> `;
  return html`<section id="appendix" class="appendix">
    <h2>${say('appendix.title')}</h2>
    ${intro}${blocks}${runsTable(page, [
      { name: 'survey', ...input.survey },
      { name: 'repeats', ...input.repeats },
    ])}
  </section> `;
}

function byList(findings: readonly GatheredFinding[]): Map<number, GatheredFinding[]> {
  const lists = new Map<number, GatheredFinding[]>();
  for (const gathered of findings)
    if (gathered.list > 0) lists.set(gathered.list, [...(lists.get(gathered.list) ?? []), gathered]);
  return lists;
}

function oneList(page: PageContext, list: number, findings: readonly GatheredFinding[]): Html {
  const { say, input, charts } = page;
  const [first] = findings;
  if (!first) return html``;
  const items = first.finding.items
    .slice(0, SHOWN_ITEMS)
    .flatMap((id) => input.items.get(id) ?? [])
    .sort((a, b) => a.publishedMs - b.publishedMs || (a.item < b.item ? -1 : 1));
  if (items.length === 0) return html``;
  const { narrative } = first.finding.with;
  const of =
    typeof narrative === 'string'
      ? html`, ${say('appendix.of-narrative', { name: charts.names.narrative(narrative) })}`
      : undefined;
  const head = say('appendix.under', {
    findings: findings.map(({ number }) => number),
    shown: items.length,
    total: first.finding.itemsTotal,
  });
  return html`<section class="list" id="items-${list}">
    <h3><a href="#finding-${first.number}">${head}</a>${of}</h3>
    <ol class="items">
      ${items.map((item) => oneItem(page, item))}
    </ol>
  </section> `;
}

function oneItem({ say, input, outlet, language }: PageContext, item: ReportItem): Html {
  const form = item.form === 'post' ? undefined : html` · ${say('appendix.untitled-form', { form: item.form })}`;
  const text = item.excerpt.startsWith(item.title) ? item.excerpt : `${item.title}\n${item.excerpt}`;
  const where = address(item.address);
  return html`<li>
    <p class="who">
      ${outlet(item.outlet)}
      <time datetime="${new Date(item.publishedMs).toISOString()}"
        >${language.format.moment(item.publishedMs, input.casebook.settings.zone)}</time
      >${form}
    </p>
    ${foreign('p', text, item.language)}
    <p class="record">
      ${where ? html`${where}<br />` : undefined}${say('appendix.record', { file: item.file, locator: item.locator })} ·
      SHA-256 <code>${item.sha256.slice(0, 12)}</code> · ${say('appendix.item')} <code>${item.item}</code>
    </p>
  </li> `;
}
