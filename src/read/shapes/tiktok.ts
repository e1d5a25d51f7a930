import { hasAll, prefixOf, under, type Shape } from './shape.js';

/** Posts of TikTok as Zeeschuimer and 4CAT keep them (4CAT `datasources/tiktok/search_tiktok.py`, `map_item`). */
export const tiktok: Shape = {
  title: 'TikTok',
  matches: (file) => hasAll(file, under(prefixOf(file), ['desc', 'createTime', 'author', 'video'])),
  mapping: (file) => {
    const at = (...said: string[]): string[] => under(prefixOf(file), said);
    return {
      outlet: at('author.uniqueId', 'author'),
      accounts: true,
      published: at('createTime'),
      text: at('desc'),
      address: at('https://www.tiktok.com/embed/v2/{id}'), // the usual address names the account
      message: at('id'),
      language: at('textLanguage'),
    };
  },
  notes: ['the text is the caption; what is said in the video is not in the file'],
};
