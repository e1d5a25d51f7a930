import { hasAll, type Shape } from './shape.js';

/** Rows that the step `gkg` makes of a file of GDELT's Global Knowledge Graph 2.1. */
export const gdeltGkg: Shape = {
  title: 'GDELT, Global Knowledge Graph',
  matches: (file) => hasAll(file, ['id', 'date', 'precise', 'source', 'address', 'title', 'themes', 'tone']),
  mapping: () => ({
    outlet: 'source',
    outletKind: 'site',
    published: ['precise', 'date'],
    zone: 'UTC',
    title: 'title',
    address: 'address',
    language: 'language',
  }),
  notes: [
    'there are headlines only; records from before they were kept (2019) are set aside',
    'times are those that the page states, where GDELT found them, else the quarter of an hour in which GDELT met it',
  ],
};
