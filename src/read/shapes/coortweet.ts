import { hasAll, type Shape } from './shape.js';

/** Shares as CooRTweet takes them (`prep_data`): who shared what, and when. There is no text: the thing shared stands for it. */
export const coortweet: Shape = {
  title: 'CooRTweet, shares',
  matches: (file) => hasAll(file, ['object_id', 'account_id', 'content_id', 'timestamp_share']),
  mapping: () => ({
    outlet: 'account_id',
    accounts: true,
    published: 'timestamp_share',
    text: 'object_id',
    message: 'content_id',
  }),
  notes: [
    'there are no texts in the file: object_id (what was shared) stands in for them, so that repeats finds who shared the same; search and survey have nothing to read',
  ],
};
