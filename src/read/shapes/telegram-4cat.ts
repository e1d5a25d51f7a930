import { hasAll, type Shape } from './shape.js';

/**
 * Messages of Telegram as 4CAT keeps them in NDJSON: what Telethon gives, with the chat in `_chat` (4CAT
 * `datasources/telegram/search_telegram.py`, `map_item`).
 */
export const telegram4cat: Shape = {
  title: '4CAT, Telegram',
  matches: (file) => hasAll(file, ['_chat.username', 'message', 'date', 'id']),
  mapping: () => ({
    outlet: ['_chat.username', '_chat.title'],
    outletKind: 'telegram',
    published: 'date',
    zone: 'UTC', // Telethon states times in UTC
    text: 'message',
    address: 'https://t.me/{_chat.username}/{id}',
    message: 'id',
    form: ['fwd_from', 'reply_to_msg_id', 'reply_to.reply_to_msg_id'],
  }),
  notes: ['times are UTC'],
};
