/** A query that cannot be read, with the place marked and what to do. */
import { sayError } from '../../../messages/messages.js';
import { fullStop, rich } from '../../../messages/rich.js';
import { html, words, type Html } from '../../../report/html.js';
import type { View } from '../../view.js';
import type { Problem } from './data.js';

/** Of a long query so many characters are shown before and after the place. */
const AROUND = 60;

export function wrongQuery(query: string, problem: Problem, { say, language }: View): Html {
  const at = Math.min(problem.offset, query.length);
  const { tag, what, hint } = sayError(language, { ...problem, hint: problem.hint ?? undefined });
  const said = hint ? rich`${what}: ${hint}` : what;
  const token = /^\s*(?:[\p{L}\p{M}\p{N}*?/~]+|.)?/su.exec(query.slice(at))?.[0] ?? '';
  const before = query.slice(Math.max(0, at - AROUND), at);
  const after = query.slice(at + token.length, at + token.length + AROUND);
  const more = [at > AROUND ? '…' : '', at + token.length + AROUND < query.length ? '…' : ''];
  return html`<div class="wrong" id="wrong" role="alert">
    <pre dir="auto">${more[0]}${before}<b>${token.trim() === '' ? '‸' : token}</b>${after}${more[1]}</pre>
    <p>
      <b>${say('items.wrong-place', { place: at + 1 })}</b> <span lang="${tag}">${words(said)}${fullStop(said)}</span>
    </p>
  </div>`;
}
