import { sayFinding } from '../messages/messages.js';
import type { GatheredFinding } from './gathered-findings.js';
import { html, words, type Html } from './html.js';
import { SHOWN_ITEMS } from './item-ids.js';
import type { PageContext } from './page-context.js';

/** Every finding with its number, what it rests on, and the way to its items. */
export function findingsSection(page: PageContext): Html {
  const parts = (['survey', 'repeats', 'weak'] as const).flatMap((part) => {
    const own = page.findings.filter((gathered) => gathered.part === part);
    const [first] = own;
    if (!first) return [];
    return [
      html`<h3>${page.say(`findings.${part}`)}</h3>
        <ol class="findings" start="${first.number}">
          ${own.map((gathered) => oneFinding(page, gathered))}
        </ol> `,
    ];
  });
  return html`<section id="findings">
    <h2>${page.say('findings.title')}</h2>
    ${parts}
  </section> `;
}

function oneFinding(page: PageContext, { number, finding, part, list }: GatheredFinding): Html {
  const { sentence, proof } = sayFinding(page.language, finding, page.charts.names);
  const shown = finding.items.slice(0, SHOWN_ITEMS).filter((id) => page.input.items.has(id)).length;
  const way =
    list > 0 && shown > 0
      ? html`<a href="#items-${list}">${page.say('findings.items', { shown, total: finding.itemsTotal })}</a>`
      : elsewhere(page, finding.says);
  return html`<li id="finding-${number}" class="${part === 'weak' ? 'weak' : 'stands'}" data-n="${number}">
    <p>${words(sentence)}</p>
    <p class="proof">${words(proof)}${way ? html` · ${way}` : undefined}</p>
  </li> `;
}

/** Findings that no figure shows. */
const bare: ReadonlySet<string> = new Set([
  'survey.no-codebook',
  'survey.few-weeks',
  'repeats.none',
  'repeats.shares-left-out',
  'repeats.long-texts',
  'repeats.crowded',
]);

/** Where the numbers of a finding stand that rests on no list of items. */
function elsewhere({ say, input }: PageContext, says: string): Html | undefined {
  if (input.survey.answer.items === 0 || bare.has(says)) return undefined;
  if (says === 'survey.volume') return html`<a href="#missing">${say('findings.see-data')}</a>`;
  if (says.startsWith('survey.')) return html`<a href="#survey">${say('findings.see-survey')}</a>`;
  return html`<a href="#repeats">${say('findings.see-repeats')}</a>`;
}
