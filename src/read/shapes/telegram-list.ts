import { hasAll, present, type Shape } from './shape.js';

/** A list of messages with the channel in each, as collectors on Telethon keep them. */
export const telegramList: Shape = {
  title: 'Telegram channel',
  matches: (file) => file.kind === 'telegram-json' && hasAll(file, ['channel']),
  mapping: (file) => ({
    outlet: 'channel',
    published: 'date',
    text: 'text',
    message: 'message_id',
    ...formIn(present(file, ['forwarded_from', 'fwd_from', 'reply_to_message_id', 'reply_to_msg_id'])),
  }),
  notes: [],
};

function formIn(columns: string[]): { form?: string | string[] } {
  const [only] = columns;
  return only === undefined ? {} : { form: columns.length === 1 ? only : columns };
}
