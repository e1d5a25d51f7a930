import type { Step } from '../../vocabulary/step.js';

/** What long work is doing, by its step. `of`: a file, a table, layers; '' where there is none. */
export const steps: Record<Step, (of: string) => string> = {
  reading: (of: string) => `reading ${of}`,
  keeping: (of: string) => `keeping ${of}`,
  writing: (of: string) => `writing ${of}`,
  'making-up': () => 'making up items',
  layers: (of: string) => `reading for ${of}`,
  prints: () => 'reading for near copies',
  gathering: () => 'gathering texts to compare',
  comparing: () => 'comparing texts',
  compared: () => 'compared',
  listing: () => 'listing clusters of repeats',
  families: () => 'reading families of copies into memory',
  words: () => 'reading words into memory',
  evidence: () => 'reading evidence',
};
