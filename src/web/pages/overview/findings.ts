/** Findings as the report tells them. */
import { sayFinding } from '../../../messages/messages.js';
import { gatheredFindings, type GatheredFinding } from '../../../report/gathered-findings.js';
import { html, words, type Html } from '../../../report/html.js';
import type { Run } from '../../../project/run-instrument.js';
import type { Desk } from '../../desk.js';
import type { View } from '../../view.js';

/** Findings shown. */
const MOST = 6;

export type Found = Pick<GatheredFinding, 'number' | 'finding' | 'part'> & { run: string };

/** In the report's order and with its numbers: what stands first. @returns undefined while they are being made */
export function found({ survey, repeats }: Desk): Found[] | undefined {
  if (!survey || !repeats) return undefined;
  const [by, known] = told.get(repeats) ?? [];
  if (by === survey && known) return known;
  const all = gatheredFindings(survey.result, repeats.result).map(({ number, finding, part }) => ({
    number,
    finding: { ...finding, items: finding.items.slice(0, 20) },
    part,
    run: finding.says.startsWith('survey.') ? survey.run : repeats.run,
  }));
  told.set(repeats, [survey, all]);
  return all;
}

/** By run of `repeats`: the run of `survey` that they were told with, and the findings of both. */
const told = new WeakMap<Run<'repeats'>, [Run<'survey'>, Found[]]>();

export function findingsSection(all: readonly Found[] | undefined, view: View): Html {
  const { say } = view;
  const shown = all?.slice(0, MOST) ?? [];
  return html`<section class="told">
    <div class="rule">
      <h2>${say('overview.findings')}</h2>
      ${all && all.length > 0 ? html`<a href="/report">${say('overview.all-findings', { findings: all.length })}</a>` : undefined}
    </div>
    ${all ? undefined : html`<p class="soft">${say('overview.being-made')}</p> `}
    <ol class="findings">
      ${shown.map((one) => oneFinding(one, view))}
    </ol>
  </section> `;
}

function oneFinding({ finding, part, run }: Found, view: View): Html {
  const { sentence, proof } = sayFinding(view.language, finding, view.charts.names);
  return html`<li${part === 'weak' ? html` class="weak"` : undefined}>
    <p>${words(sentence)}</p>
    <p class="proof">${words(proof)} · <code>${run.slice(0, 8)}</code></p>
  </li> `;
}
