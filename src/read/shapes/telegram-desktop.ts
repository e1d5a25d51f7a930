import { hasAll, type Shape } from './shape.js';

/**
 * An export of Telegram Desktop as JSON (`result.json`): a chat, or the whole account; the records are made of it by the step
 * `records`, which gives each its chat. Personal letters are no posts.
 */
export const telegramDesktop: Shape = {
  title: 'Telegram Desktop',
  matches: (file) => hasAll(file, ['id', 'type', 'date', 'chat', 'chat_type']),
  mapping: () => ({
    outlet: 'chat',
    outletKind: 'telegram',
    published: ['date_unixtime', 'date'], // `date` is local, and older exports have nothing else
    text: 'text',
    message: 'id',
    form: ['forwarded_from', 'reply_to_message_id'],
    without: [
      { column: 'type', values: ['service', 'unsupported'] },
      { column: 'chat_type', values: ['saved_messages', 'replies', 'verification_codes', 'personal_chat', 'bot_chat'] },
    ],
  }),
  notes: [
    'service messages (pinned, joined, photo changed) and personal chats are left out, without their text',
    'the file keeps the name of a channel, not its address: list it under aliases in outlets.yaml to join it with other files',
  ],
};
