import { hasAll, type Shape } from './shape.js';

/** Cases of EUvsDisinfo as they were collected from its data base: outlets, countries and languages are parted by `+`. */
export const euvsdisinfoCases: Shape = {
  title: 'EUvsDisinfo, cases',
  matches: (file) => hasAll(file, ['date', 'id', 'title', 'countries', 'keywords', 'languages', 'outlets']),
  mapping: () => ({
    outlet: { column: 'outlets', split: '+' },
    published: 'date',
    zone: 'Europe/Brussels',
    title: 'title',
    address: 'id',
    language: 'languages',
  }),
  notes: [
    'a case is an item of each of its outlets; the title is the claim as EUvsDisinfo words it, in English',
    'date is the day on which EUvsDisinfo published the case, not that of the claim',
  ],
};

/** Cases with summary and disproof, 2015 to 2017. */
export const euvsdisinfoDisproofs: Shape = {
  title: 'EUvsDisinfo, cases with disproof',
  matches: (file) => hasAll(file, ['issue', 'date', 'outlet', 'language', 'source', 'title', 'summary', 'disproof']),
  mapping: () => ({
    outlet: 'outlet',
    published: 'date',
    zone: 'Europe/Brussels',
    text: 'summary',
    title: 'title',
    address: 'source',
  }),
  notes: [
    'title and summary are the claim as EUvsDisinfo words it, in English, whatever the column language says',
    'address is that of the outlet; several cases on one page of an outlet are versions of one item',
  ],
};
