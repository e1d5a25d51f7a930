/** What the casebook says of an outlet, and the languages that its items are in. */
import type { Outlet } from '../../../casebook/schemas.js';
import { html, type Html } from '../../../report/html.js';
import type { View } from '../../view.js';

const MOST = 12;

export function aboutSection(
  outlet: Outlet,
  languages: readonly { language: string; items: number }[],
  view: View,
): Html {
  const { say } = view;
  const { format } = view.language;
  const name = (text: string): Html => html`<bdi>${text}</bdi>`;
  const list = (texts: readonly string[], shown: (text: string) => Html): Html[] =>
    texts.slice(0, MOST).map((text, at) => html`${at > 0 ? ', ' : ''}${shown(text)}`);
  const rows: (readonly [Html, Html | Html[]])[] = [
    [say('outlets.kind'), say('outlets.kind-is', { kind: outlet.kind })],
    ...(outlet.groups.length > 0
      ? [[say('outlet.groups'), outlet.groups.map((group) => html`${view.set(group)} `)] as const]
      : []),
    ...(outlet.country ? [[say('outlets.country'), name(outlet.country)] as const] : []),
    [
      say('outlet.owner'),
      outlet.owner ? name(outlet.owner) : html`<span class="none">${say('outlet.not-stated')}</span>`,
    ],
    ...(outlet.audience ? [[say('outlet.audience'), name(outlet.audience)] as const] : []),
    ...(languages.length > 0
      ? [
          [
            say('outlet.languages'),
            languages
              .slice(0, MOST)
              .map(
                ({ language, items }, at) =>
                  html`${at > 0 ? ', ' : ''}${format.language(language)} ${format.number(items)}`,
              ),
          ] as const,
        ]
      : []),
    ...(outlet.channels.length > 0 ? [[say('outlet.channels'), list(outlet.channels, name)] as const] : []),
    ...(outlet.aliases.length > 0 ? [[say('outlet.aliases'), list(outlet.aliases, name)] as const] : []),
  ];
  return html`<section class="of-outlet">
    <div class="rule"><h2>${say('outlet.about')}</h2></div>
    <dl>
      ${rows.map(
        ([term, value]) =>
          html`<div>
            <dt>${term}</dt>
            <dd>${value}</dd>
          </div> `,
      )}
    </dl>
  </section> `;
}
