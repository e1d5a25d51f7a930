/** What long work may be doing; languages have the words for it. */
export const steps = [
  'reading',
  'keeping',
  'writing',
  'making-up',
  'layers',
  'prints',
  'gathering',
  'comparing',
  'compared',
  'listing',
  'families',
  'words',
  'evidence',
] as const;
export type Step = (typeof steps)[number];
