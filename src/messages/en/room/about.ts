/** The page about the data: what the numbers rest on, and what the reading room does with the reader. */
import { link, rich, strong, type Rich } from '../../rich.js';
import { count, format } from '../format.js';

const text = (words: string) => (): Rich => [words];

export const aboutRoom = {
  'about.heading': (v: { items: number; seen: number; from: string; to: string }): Rich =>
    rich`${link('/items', count(v.items, 'item'))} of ${link('/outlets', count(v.seen, 'outlet'))}, ${format.span(v.from, v.to)}`,
  'about.no-items': text('There are no items yet'),
  'about.contents': text('On this page'),
  'about.being-made': text(
    'Shares and repeats are still being counted behind this page: their runs, and how they are measured, stand here when that is done.',
  ),
  'about.versions': text('Versions'),
  'about.versions-how': text(
    'Numbers are the same wherever all of these are. A run id stands for all that its result rests on.',
  ),
  'about.software': text('Software'),
  'about.software-is': (v: { software: string; node: string; timeZones: string; unicode: string }): Rich =>
    rich`${v.software}, on Node.js ${v.node}; time zones ${v.timeZones || '–'}, Unicode ${v.unicode || '–'}`,
  'about.casebook': text('Casebook, SHA-256'),
  'about.made-by': (v: { name: string }): Rich => rich`Layer or link “${v.name}”`,
  'about.privacy': text('What this reading room does not do'),
  'about.privacy-stays': (): Rich =>
    rich`${strong('It stays here.')} Pages are answered by this machine to this machine alone, and load nothing from elsewhere. Only a link to where an item was published leads outside, when you follow it.`,
  'about.privacy-notes': (): Rich =>
    rich`${strong('It notes little.')} Your browser keeps, for this address alone, the language you chose and when you were last here. What you search for is in the addresses of pages, and so in your browser’s history.`,
  'about.privacy-changes': (): Rich =>
    rich`${strong('It changes nothing.')} Items, codings and reports are not altered by reading them.`,
  'about.keys-how': text('Where script may run; all that they do can be done without them.'),
  'about.licences': text('Licences'),
  'about.licences-refrain': text('Refrain: Apache License 2.0.'),
  'about.licences-type': text('Type: Source Serif 4 and Source Sans 3, © Adobe, SIL Open Font License 1.1.'),
  'about.licences-stems': text(
    'Stems of words, with notices beside them: Belarusian and Russian CC BY-SA 4.0, Ukrainian Mozilla Public License 1.1, Polish Apache License 2.0, English after SCOWL and WordNet.',
  ),
  'about.licences-model': text(
    'What recognises languages is learnt from, among others, NTREX-128 (CC BY-SA 4.0), the GNOME documentation (CC BY-SA 3.0), translations of Firefox and LibreOffice (MPL 2.0) and the word lists of Tesseract (Apache License 2.0).',
  ),
  'about.licences-items': text(
    'Items remain their publishers’: they are kept as evidence, and shown for study and quotation.',
  ),
};
