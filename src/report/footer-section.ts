import { plainText, say as sayRich, sayFinding } from '../messages/messages.js';
import { dayIn } from '../vocabulary/time.js';
import { chiefFinding } from './gathered-findings.js';
import { html, type Html } from './html.js';
import type { PageContext } from './page-context.js';

/** How to cite, and what is made up. */
export function footerSection({ say, input, language, findings, charts }: PageContext): Html {
  const { settings } = input.casebook;
  const chief = chiefFinding(findings);
  const cite = say('cite.text', {
    name: settings.name,
    headline: chief ? sayFinding(language, chief.finding, charts.names).headline : [],
    day: dayIn(settings.zone)(input.madeAt.getTime()),
    survey: input.survey.run,
    repeats: input.repeats.run,
    software: input.software,
  });
  return html`<footer>
    <p><b>${say('cite.title')}</b> <span class="cite">${cite}</span></p>
    ${settings.madeUp ? html`<p>${say('cite.made-up')}</p> ` : undefined}
  </footer> `;
}

/** The lines at the foot of printed pages, as CSS: numbers of pages right, what the report is left. */
export function printedFooter({ input, language }: PageContext): string {
  const { settings } = input.casebook;
  const left = plainText(
    sayRich(language, 'print.footer', {
      name: settings.name.slice(0, 80),
      day: dayIn(settings.zone)(input.madeAt.getTime()),
      madeUp: settings.madeUp,
    }),
  );
  const of = plainText(sayRich(language, 'print.page'));
  return `@page { @bottom-left { content: ${cssString(left)} } @bottom-right { content: counter(page) ${cssString(` ${of} `)} counter(pages) } }`;
}

/** A string of CSS in which nothing but letters and digits stands as itself: it can end neither the string nor the style. */
function cssString(text: string): string {
  return `"${[...text].map((letter) => (/[a-z0-9 ]/i.test(letter) ? letter : `\\${(letter.codePointAt(0) ?? 0xfffd).toString(16)} `)).join('')}"`;
}
