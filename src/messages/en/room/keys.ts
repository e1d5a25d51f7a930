/** The keys of the reading room, and what is said of news while a page is open. */
import { rich, type Rich } from '../../rich.js';
import { count } from '../format.js';

const text = (words: string) => (): Rich => [words];

export const keysRoom = {
  'keys.heading': text('Keys'),
  'keys.search': text('search'),
  'keys.rows': text('next, previous row'),
  'keys.open': text('open the row'),
  'keys.repeats': text('its repeats'),
  'keys.days': text('earlier, later days'),
  'keys.beside': text('put an outlet beside the first'),
  'keys.differences': text('only what differs'),
  'keys.all': text('all keys'),
  'keys.on': text('Listen to keys of one letter'),
  'keys.close': text('Close'),

  'news.items': (v: { n: number }): Rich => rich`${count(v.n, 'new item')} since this page was made.`,
  'news.changed': text('The items have changed since this page was made.'),
  'news.show': text('Show'),
};
