import { hasAll, prefixOf, under, type Shape } from './shape.js';

/**
 * Posts of X as Zeeschuimer keeps them, and 4CAT in NDJSON (zeeschuimer `modules/x.js`; 4CAT
 * `datasources/twitter-import/search_twitter.py`). Reposts and long posts are cut in `legacy.full_text`: their whole text
 * stands elsewhere.
 */
export const x: Shape = {
  title: 'X',
  matches: (file) => hasAll(file, under(prefixOf(file), ['legacy.full_text', 'legacy.created_at'])),
  mapping: (file) => {
    const at = (...said: string[]): string[] => under(prefixOf(file), said);
    const user = 'core.user_results.result';
    const original = 'legacy.retweeted_status_result.result';
    const long = 'note_tweet.note_tweet_results.result.text';
    return {
      outlet: at(`${user}.legacy.screen_name`, `${user}.core.screen_name`, 'user.screen_name'),
      accounts: true,
      published: at('legacy.created_at'),
      text: at(
        `${original}.${long}`,
        `${original}.tweet.${long}`,
        `${original}.legacy.full_text`,
        `${original}.tweet.legacy.full_text`,
        long,
        'legacy.full_text',
      ),
      address: at('https://x.com/i/web/status/{legacy.id_str}'), // the usual address names the account
      message: at('rest_id', 'legacy.id_str'),
      language: at('legacy.lang'),
      form: at('legacy.retweeted_status_result', 'quoted_status_result', 'legacy.in_reply_to_status_id_str'),
    };
  },
  notes: ['of a repost the text is that of the original, whole'],
};
