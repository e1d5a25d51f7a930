import { sayFinding } from '../messages/messages.js';
import { dayIn, daysBetween } from '../vocabulary/time.js';
import { chiefFinding } from './gathered-findings.js';
import { html, words, type Html } from './html.js';
import type { PageContext } from './page-context.js';

/** Kicker, headline, standfirst, byline: what was found, in what, when and with what. */
export function headSection(page: PageContext): Html {
  const { input, language, say, charts } = page;
  const { casebook, coverage, survey } = input;
  const { settings } = casebook;
  const seen = coverage.outlets.filter(({ items }) => items > 0).length;
  const kicker = html`${say('head.kicker', { name: settings.name })}${settings.madeUp ? html` · ${say('head.made-up')}` : undefined}`;
  const { items, from, to } = survey.answer;
  const meta =
    coverage.from && coverage.to && items > 0
      ? say('head.meta', {
          items,
          from: coverage.from,
          to: coverage.to,
          seen,
          listed: coverage.outlets.length,
          days: coverage.days,
          all: daysBetween(coverage.from, coverage.to).length,
          languages: coverage.languages.filter(({ language: code }) => code !== '').length,
          narratives: casebook.codebook.narratives.length,
          version: casebook.codebook.version,
        })
      : undefined;
  const day = dayIn(settings.zone)(input.madeAt.getTime());
  return html`<header>
    <p class="kicker">${kicker}</p>
    <h1>${headline(page)}</h1>
    <p class="standfirst">
      ${items === 0 ? say('head.no-data') : html`${second(page)}${say('head.data', { items, outlets: survey.answer.outlets, from, to })}`}
    </p>
    <p class="byline">${say('head.byline', { day, software: input.software })}</p>
    ${meta ? html`<p class="meta">${meta}</p>` : undefined}
  </header> `;

  /** What the other instrument found, and that matches are matches. */
  function second({ findings }: PageContext): Html {
    const chief = chiefFinding(findings);
    const others = findings
      .filter(({ part, finding }) => part !== 'weak' && part !== chief?.part && finding.says !== 'survey.volume')
      .slice(0, 2);
    const also = others.map((other) => html`${words(sayFinding(language, other.finding, charts.names).headline)}. `);
    const matches = [chief, ...others].some((one) => one?.part === 'survey' && one.finding.says !== 'survey.volume');
    return html`${also}${matches ? html`${say('head.matches')} ` : undefined}`;
  }
}

/** The title of a report: the strongest finding. */
export function headline({ findings, language, charts }: PageContext): Html {
  const chief = chiefFinding(findings);
  return chief ? words(sayFinding(language, chief.finding, charts.names).headline) : html``;
}
