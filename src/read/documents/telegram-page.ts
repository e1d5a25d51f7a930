/**
 * Messages on pages of Telegram: the preview of a channel on the web (`t.me/s/NAME`), and the pages that Telegram Desktop
 * exports a chat to.
 */
import type { FoundRecord } from './document-record.js';
import { elementsOf, lineOf, type HtmlElement } from './html-tree.js';

type Message = { within: string; record: FoundRecord };

/** The messages of a page in turn; none for any other page. Notices of the service, such as a new photo, are no messages. */
export function telegramMessages(root: HtmlElement): Message[] {
  const elements = elementsOf(root);
  const preview = elements.flatMap(previewMessage);
  return preview.length > 0 ? preview : exportedMessages(elements);
}

/** `<div class="tgme_widget_message" data-post="NAME/123">` */
function previewMessage(element: HtmlElement): Message[] {
  const post = /^([\w-]{3,64})\/(\d{1,20})$/.exec(element.attributes['data-post'] ?? '');
  if (!post || !has(element, 'tgme_widget_message')) return [];
  const [, channel = '', id = ''] = post;
  const parts = elementsOf(element);
  const texts = parts.filter((part) => has(part, 'tgme_widget_message_text') && !isQuoted(part, element));
  // The text of a message with a link stands in two boxes of the same class, one within the other.
  const text = texts.at(-1);
  const times = parts.filter(({ name, attributes }) => name === 'time' && attributes['datetime'] !== undefined);
  const owner = parts.find((part) => has(part, 'tgme_widget_message_owner_name'));
  const forwarded = parts.find((part) => has(part, 'tgme_widget_message_forwarded_from_name'));
  const record: FoundRecord = {
    forwarded_from: forwarded ? lineOf(forwarded) : '',
    outlet: channel,
    site: owner ? lineOf(owner) : '',
    published: times.at(-1)?.attributes['datetime'] ?? '',
    text: text ? textOf(text) : '',
    address: `https://t.me/${channel}/${id}`,
    message: id,
  };
  return record.text === '' ? [] : [{ within: `message ${id}`, record }];
}

/** Whether a part of a message belongs to the one that it answers. */
function isQuoted({ parent }: HtmlElement, message: HtmlElement): boolean {
  for (let here = parent; here && here !== message; here = here.parent) {
    if (has(here, 'tgme_widget_message_reply')) return true;
  }
  return false;
}

/** `<div class="message default clearfix" id="message123">`; the chat's name stands on the page once. */
function exportedMessages(elements: readonly HtmlElement[]): Message[] {
  const found = elements.filter(
    (one) => has(one, 'message') && has(one, 'default') && /^message\d{1,20}$/.test(one.attributes['id'] ?? ''),
  );
  if (found.length === 0) return [];
  const header = elements.find((one) => has(one, 'page_header'));
  const chat = header && elementsOf(header).find((one) => has(one, 'text'));
  const site = chat ? lineOf(chat) : '';
  return found.flatMap((message) => {
    const parts = elementsOf(message);
    const text = parts.find((part) => has(part, 'text'));
    const date = parts.find((part) => has(part, 'date') && part.attributes['title'] !== undefined);
    const id = message.attributes['id']?.slice('message'.length) ?? '';
    if (!text) return [];
    const forwarded = parts.find((part) => has(part, 'forwarded') && has(part, 'body'));
    const from = forwarded && elementsOf(forwarded).find((part) => has(part, 'from_name'));
    const record = {
      outlet: site,
      site,
      published: date?.attributes['title'] ?? '',
      text: textOf(text),
      message: id,
      // The name has the time of the forwarded message in an element behind it.
      forwarded_from: from ? lineOf({ ...from, children: from.children.filter((one) => typeof one === 'string') }) : '',
    };
    return [{ within: `message ${id}`, record }];
  });
}

function has({ attributes }: HtmlElement, name: string): boolean {
  return (attributes['class'] ?? '').split(/\s+/).includes(name);
}

/** The text of a message with its line breaks. */
function textOf(element: HtmlElement): string {
  let text = '';
  const walk = ({ children }: HtmlElement): void => {
    for (const child of children) {
      if (typeof child === 'string') text += child.replace(/[^\S\u00a0]+/g, ' ');
      else if (child.name === 'br') text += '\n';
      else {
        if (child.name === 'blockquote' || child.name === 'pre' || child.name === 'div') text += '\n';
        walk(child);
      }
    }
  };
  walk(element);
  return text.replace(/ *\n */g, '\n').trim();
}
