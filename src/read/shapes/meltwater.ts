import { hasAll, present, type Shape } from './shape.js';

/** Mentions that Meltwater exports: a table parted by tabs, in UTF-16; of the text its opening and the sentence that was hit. */
export const meltwater: Shape = {
  title: 'Meltwater',
  matches: (file) => hasAll(file, ['Date', 'Headline', 'URL', 'Hit Sentence', 'Source']),
  mapping: (file) => ({
    outlet: 'Source',
    published: 'Date',
    text: present(file, ['Opening Text', 'Hit Sentence']),
    title: 'Headline',
    address: 'URL',
    ...(file.columns.includes('Language') && { language: 'Language' }),
  }),
  notes: [
    'the text is the opening of the article, or the sentence that was hit: the rest is not in the file',
    'of posts in social media the outlet is the platform; the account stands in Influencer',
    'times are in the zone that is set in the Meltwater account: say it with --zone',
  ],
};
