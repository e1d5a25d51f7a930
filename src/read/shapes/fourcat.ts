import { hasAll, present, type Shape } from './shape.js';

/**
 * Tables of 4CAT: whatever the platform, they share `id`, `thread_id`, `timestamp`, `body`, `author` (4CAT `map_item` of each
 * of `datasources/`). What has a `chat` is Telegram.
 */
export const fourcat: Shape = {
  title: '4CAT',
  matches: (file) => hasAll(file, ['id', 'thread_id', 'timestamp', 'body', 'author']),
  mapping: (file) => {
    const some = (...wanted: string[]): string[] | undefined => {
      const found = present(file, wanted);
      return found.length > 0 ? found : undefined;
    };
    const address = some('url', 'link', 'tiktok_url', 'post_url');
    const form = some(
      'is_retweet',
      'is_repost',
      'is_quote_tweet',
      'is_quote',
      'is_reply',
      'reply_to',
      'unix_timestamp_forwarded_from',
      'item_type',
    );
    const language = some('language_guess', 'language');
    const title = some('subject', 'title');
    const chat = file.columns.includes('chat') && file.columns.includes('author_is_bot');
    return {
      ...(chat ? { outlet: 'chat', outletKind: 'telegram' as const } : { outlet: 'author', accounts: true as const }),
      published: present(file, ['unix_timestamp', 'timestamp']),
      zone: 'UTC', // 4CAT's servers keep UTC
      text: 'body',
      ...(title && { title }),
      ...(address && { address }),
      message: 'id',
      ...(language && { language }),
      ...(form && { form }),
    };
  },
  notes: ['times without a zone are taken for UTC, as 4CAT writes them; say --zone where its server keeps another'],
};
