import { hasAll, prefixOf, under, type Shape } from './shape.js';

/**
 * Posts of Instagram as Zeeschuimer keeps them, and 4CAT in NDJSON: in the form of lists of items, or of Instagram's graph;
 * one file may hold both (4CAT `datasources/instagram/search_instagram.py`).
 */
export const instagram: Shape = {
  title: 'Instagram',
  matches: (file) =>
    hasAll(file, under(prefixOf(file), ['code', 'taken_at', 'media_type'])) ||
    hasAll(file, under(prefixOf(file), ['shortcode', 'taken_at_timestamp'])),
  mapping: (file) => {
    const at = (...said: string[]): string[] => under(prefixOf(file), said);
    return {
      outlet: at('user.username', 'owner.username'),
      accounts: true,
      published: at('taken_at', 'taken_at_timestamp'),
      text: at('caption.text', 'edge_media_to_caption.edges.0.node.text'),
      address: at('https://www.instagram.com/p/{code}', 'https://www.instagram.com/p/{shortcode}'),
      message: at('code', 'shortcode'),
      without: [{ column: at('product_type'), values: ['ad'] }],
    };
  },
  notes: ['advertisements are left out', 'the text is the caption; what pictures show is not in the file'],
};
