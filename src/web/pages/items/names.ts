import { words, html, type Html } from '../../../report/html.js';
import { marked } from '../../../report/mark.js';
import type { View } from '../../view.js';
import { UNKNOWN_LANGUAGE, type lists } from './keys.js';

/** What a value of a filter is called, with its mark where it has one. */
export function nameOf(list: (typeof lists)[number], value: string, { charts, language, set, rich }: View): Html {
  switch (list) {
    case 'group':
      return set(value);
    case 'outlet':
      return marked(charts.toneOf(value), html`<bdi>${charts.names.outlet(value)}</bdi>`);
    case 'lang':
      return html`${language.format.language(value === UNKNOWN_LANGUAGE ? '' : value)}`;
    case 'week':
      return words(rich('items.week-from', { day: value }));
    case 'narrative':
      return html`<bdi>${charts.names.narrative(value)}</bdi>`;
  }
}
