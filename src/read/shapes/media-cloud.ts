import { hasAll, type Shape } from './shape.js';

/** Stories that a search of Media Cloud found: headlines with addresses, no texts; the dates are days. */
export const mediaCloud: Shape = {
  title: 'Media Cloud',
  matches: (file) => hasAll(file, ['publish_date', 'title', 'url', 'media_name', 'media_url']),
  mapping: (file) => ({
    outlet: 'media_name',
    outletKind: 'site',
    published: 'publish_date',
    zone: 'UTC',
    title: 'title',
    address: 'url',
    ...(file.columns.includes('language') && { language: 'language' }),
  }),
  notes: [
    'there are headlines only: search and survey see no more of a story',
    'publish_date is a day, taken for its first moment in UTC: who was first within a day cannot be told from it',
  ],
};
