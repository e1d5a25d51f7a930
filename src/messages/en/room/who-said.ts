/** Who said it? */
import { link, outside, rich, type Rich } from '../../rich.js';
import { count, format } from '../format.js';

const text = (words: string) => (): Rich => [words];

type At = { ms: number; zone: string };

export const whoSaidRoom = {
  'who-said.title': text('Who said it first?'),
  'who-said.ask': text('Paste a sentence, a paragraph, or a link to an article'),
  'who-said.button': text('Find who said it'),
  'who-said.how': text(
    'Four words or more. The answer names who ran the text first in our data, who repeated it, and which words each of them changed.',
  ),
  'who-said.cannot': text('This cannot be asked'),
  'who-said.nobody': text('Nobody in our data said this'),
  'who-said.nobody-how': text(
    'No item has the text, nor most of it. Ask with a shorter passage as it was printed, or search for its rarest words.',
  ),
  'who-said.only-shares': text('Only shares of it are in our data; the post itself is not'),
  'who-said.only-parts': text('Some have a part of it; nobody in our data has the whole'),
  'who-said.same-time': (v: At & { outlets: number }): Rich =>
    rich`${count(v.outlets, 'outlet')} ran it in the same minute: nobody was first in our data, ${format.moment(v.ms, v.zone)}`,
  'who-said.first': (v: At & { outlet: string; to: string; agency: boolean }): Rich =>
    rich`${link(v.to, [outside(v.outlet)])}${v.agency ? ', the agency,' : ''} ran it first in our data: ${format.moment(v.ms, v.zone)}`,
  'who-said.first-tag': text('first'),
  'who-said.share': text('shared'),
  'who-said.found': (v: { items: number; outlets: number; shares: number }): Rich =>
    rich`${count(v.items, 'item')} in ${count(v.outlets, 'outlet')} ${v.items === 1 ? 'has' : 'have'} it or most of it${v.shares > 0 ? `; ${format.number(v.shares)} of them ${v.shares === 1 ? 'is a share' : 'are shares'}` : ''}.`,
  'who-said.shown': (v: { shown: number; of: number }): Rich =>
    rich`The earliest ${format.number(v.shown)} of ${format.number(v.of)} are shown.`,
  'who-said.cut': text('More texts came into question than were compared: ask with a longer passage.'),
  'who-said.first-is': text(
    'First in our data is not first anywhere: who is not in our data cannot be named, and times are as the outlets state them. An agency’s text is meant to be printed by others.',
  ),
  'who-said.changes': text('Who changed which word'),
  'who-said.changes-shown': (v: { shown: number; of: number }): Rich =>
    rich`the first ${format.number(v.shown)} of ${count(v.of, 'change')}`,
  'who-said.as-first': (v: { outlet: string }): Rich =>
    rich`As ${outside(v.outlet)} ran it. The numbers lead to what others made of the words.`,
  'who-said.left-out': text('left out'),
  'who-said.put-in': text('put in'),
  'who-said.moved': text('moved'),
  'who-said.more-tellers': (v: { more: number }): Rich => rich`and ${format.number(v.more)} more`,
  'who-said.wordings': (v: { wordings: number }): Rich =>
    rich`${count(v.wordings, 'wording')}, in the order they appeared`,
  'who-said.others': (v: { items: number }): Rich =>
    rich`${count(v.items, 'item')} ${v.items === 1 ? 'has' : 'have'} some of it, or tell of a like event`,
  'who-said.is-near': text('nearly the same'),
  'who-said.is-within': text('within a longer text'),
  'who-said.is-fragment': text('a fragment of it'),
  'who-said.is-like': text('a like report with other names or numbers, never first'),
  'who-said.is-some': text('some of it'),
  'who-said.is-exact': text('word for word'),
};
