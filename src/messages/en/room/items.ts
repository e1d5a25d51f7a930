/** The page that searches items. */
import { rich, type Rich } from '../../rich.js';
import { count } from '../format.js';

const text = (words: string) => (): Rich => [words];

export const itemsRoom = {
  'items.heading': (v: { items: number }): Rich => rich`${count(v.items, 'item')}`,
  'items.search': text('Search'),
};
