import { hasAll, prefixOf, under, type Shape } from './shape.js';

/**
 * Posts and comments of VK as its interface gives them: as 4CAT keeps them in NDJSON, with the profile of who wrote them
 * (`datasources/vk/search_vk.py`), under `data` as Zeeschuimer would, or the answer of `wall.get` itself.
 */
export const vk: Shape = {
  title: 'VK',
  matches: (file) => hasAll(file, under(prefixOf(file), ['owner_id', 'from_id', 'date', 'text'])),
  mapping: (file) => {
    const at = (...said: string[]): string[] => under(prefixOf(file), said);
    return {
      outlet: at('author_profile.screen_name', 'from_id'),
      accounts: true,
      published: at('date'),
      text: at('text', 'copy_history.0.text'),
      address: at('https://vk.com/wall{owner_id}_{id}'),
      message: at('{owner_id}_{id}'),
      form: at('copy_history', '4cat_item_type', 'post_type'),
      without: [{ column: at('marked_as_ads'), values: ['1'] }],
    };
  },
  notes: [
    'communities are stored like accounts of people, unless outlets.yaml lists them by screen name or number',
    'of a repost without words of its own the text is that of the original',
    'advertisements are left out',
  ],
};
