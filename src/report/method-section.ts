import { html, type Html } from './html.js';
import type { PageContext } from './page-context.js';

/** Method and limits, of what this report uses. */
export function methodSection({ say, input }: PageContext): Html {
  const { survey, repeats } = input;
  const coded = survey.answer.narratives.length > 0;
  const shares = input.coverage.forms.some(({ form }) => form === 'share');
  const texts = [
    ...(coded
      ? [say('method.matches'), say('method.intervals'), say('method.differences')]
      : [say('method.no-codebook')]),
    say('method.repeats', { minWords: repeats.answer.minWords, kinds: repeats.answer.kinds }),
    say('method.first'),
    ...(shares ? [say('method.shares')] : []),
    say('method.not-shown'),
  ];
  return html`<section id="method" class="method">
    <h2>${say('method.title')}</h2>
    ${texts.map((text) => html`<p>${text}</p> `)}
  </section> `;
}
