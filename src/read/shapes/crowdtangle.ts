import { hasAll, present, type Shape } from './shape.js';

/** Posts of Facebook pages and groups, or of Instagram, as CrowdTangle exported them until August 2024. */
export const crowdtangle: Shape = {
  title: 'CrowdTangle',
  matches: (file) =>
    hasAll(file, ['Post Created', 'URL', 'Total Interactions']) &&
    present(file, ['Page Name', 'Group Name', 'Account']).length > 0,
  mapping: (file) => ({
    outlet: present(file, ['Page Name', 'Group Name', 'Account', 'User Name']),
    outletKind: 'social',
    published: 'Post Created',
    text: present(file, ['Message', 'Description', 'Link Text', 'Image Text']),
    address: 'URL',
  }),
  notes: ['where a post has no words of its own, the text is that of its link or picture'],
};
