import type { Result as Repeats } from '../instruments/repeats/result.js';
import { html, type Html } from './html.js';
import type { ReportInput } from './input.js';
import type { Drawing } from './page-context.js';

interface MethodInput extends Pick<ReportInput, 'casebook' | 'coverage'> {
  repeats: { answer: Pick<Repeats, 'minWords' | 'kinds'> };
}

/** Method and limits, of what this report or project uses. */
export function methodSection({ say, input }: Pick<Drawing, 'say'> & { input: MethodInput }): Html {
  const { casebook, repeats } = input;
  const coded = casebook.codebook.narratives.length > 0;
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
