/** The page of one item. */
import { joined, link, outside, rich, strong, type Rich } from '../../rich.js';
import { count, format } from '../format.js';

const text = (words: string) => (): Rich => [words];

export const itemRoom = {
  'item.untitled': (v: { outlet: string; at: string }): Rich => rich`${outside(v.outlet)}, ${v.at}`,
  'item.form-share': text('shared from elsewhere'),
  'item.form-reply': text('a reply'),
  'item.form-quote': text('a post with a comment'),
  'item.published': text('Published'),
  'item.undated': text('no time is stated: this day was given when it was imported'),
  'item.stated': (v: { stated: string }): Rich => rich`stated as ${outside(format.quoted(v.stated))}`,
  'item.first-seen': text('First seen'),
  'item.changed': text('Changed'),
  'item.old-version': (v: { n: number; of: number; at: string; to: string }): Rich =>
    rich`This is version ${format.number(v.n)} of ${format.number(v.of)}, received ${v.at}. ${link(v.to, 'The present one')}`,
  'item.no-text': text('This item has no text.'),
  'item.cut': (v: { shown: number; of: number; json: string; record: string }): Rich =>
    rich`The first ${count(v.shown, 'character')} of ${format.number(v.of)} are shown. The whole text: ${link(v.json, 'as JSON')}, or ${link(v.record, 'the record as received')}.`,
  'item.broadcast': text('Times are from the beginning of the broadcast.'),

  'item.versions-title': (v: { n: number }): Rich => rich`What version ${format.number(v.n)} changed`,
  'item.version-received': (v: { n: number }): Rich => rich`${strong(rich`Version ${format.number(v.n)}`)} received`,
  'item.changed-sentences': text('Changed sentences'),
  'item.version-whole': (v: { n: number }): Rich => rich`Version ${format.number(v.n)} whole`,
  'item.versions-differ': (v: { changed: number; of: number; out: number; put: number }): Rich =>
    rich`${format.number(v.changed)} of ${count(v.of, 'sentence')} changed: ${count(v.out, 'word')} out, ${format.number(v.put)} in.`,
  'item.versions-minor': text('The words are the same: only case, punctuation or spacing differ.'),
  'item.versions-more': (v: { shown: number; changed: number }): Rich =>
    rich`The first ${format.number(v.shown)} of ${count(v.changed, 'change')} are shown; each version can be read whole.`,
  'item.earlier-versions': (v: { versions: number }): Rich => rich`${count(v.versions, 'version')} in all:`,

  'item.also-title': (v: { outlets: number }): Rich =>
    v.outlets === 0 ? rich`In no other outlet` : rich`Also in ${count(v.outlets, 'outlet')}`,
  'item.side-by-side': text('Side by side'),
  'item.no-words': text('It has no words to compare.'),
  'item.this-item': text('this item'),
  'item.standing-first': text('first in our data'),
  'item.standing-tied': text('at the same time'),
  'item.standing-exact': text('word for word'),
  'item.standing-near': text('nearly'),
  'item.standing-again': text('again in the same words'),
  'item.standing-own-edit': text('its outlet’s own edit'),
  'item.standing-share': text('shared'),
  'item.also-more': (v: { outlets: number; to: string }): Rich =>
    rich`${link(v.to, `${count(v.outlets, 'more outlet')}`)}`,
  'item.nobody-first': (v: { outlets: number }): Rich =>
    rich`${count(v.outlets, 'outlet')} state the same earliest time: nobody was first.`,
  'item.wire-first': (v: { name: string; to: string }): Rich =>
    rich`${strong(rich`The text of an agency, ${link(v.to, [outside(v.name)])}.`)} Outlets that take the same wire look alike without acting together.`,
  'item.wire-later': (v: { name: string; to: string; minutes: number }): Rich =>
    rich`${strong(rich`An agency, ${link(v.to, [outside(v.name)])}, has it too`)}, ${v.minutes === 0 ? 'at the same time as the first' : `${format.duration(v.minutes)} after the first`}; times alone do not say whose text it is.`,
  'item.also-items': (v: { items: number; to: string }): Rich =>
    rich`${link(v.to, count(v.items, 'item'))} in the cluster, shares and outlets’ own edits among them.`,
  'item.held-by': (v: { items: number; outlets: number }): Rich =>
    rich`Longer texts that hold most of it: ${count(v.items, 'item')} in ${count(v.outlets, 'outlet')}`,
  'item.holds': (v: { items: number; outlets: number }): Rich =>
    rich`Shorter texts that stand in it: ${count(v.items, 'item')} in ${count(v.outlets, 'outlet')}`,
  'item.part-before': (v: { share: number }): Rich => rich`before it; ${format.share(v.share)} of the shorter text`,
  'item.part-after': (v: { share: number }): Rich => rich`after it; ${format.share(v.share)} of the shorter text`,
  'item.part-at-once': (v: { share: number }): Rich =>
    rich`at the same time; ${format.share(v.share)} of the shorter text`,
  'item.part-words': text('Which words'),

  'item.narratives-title': (v: { narratives: number }): Rich =>
    v.narratives === 0 ? rich`No narrative matched` : rich`${count(v.narratives, 'narrative')} matched`,
  'item.by-its-query': text('by its query'),
  'item.further-on': text('Its words stand further on than what is shown.'),
  'item.matches': text('Matches of queries; they cannot tell what is asserted from what is quoted or denied.'),
  'item.no-match': text('No query of the codebook matches this text.'),

  'item.record-title': text('Archived record'),
  'item.address': text('Address'),
  'item.received': text('Received'),
  'item.sha-256': text('SHA-256'),
  'item.record': text('Record'),
  'item.record-at': (v: { file: string; locator: string }): Rich =>
    v.file === '' ? rich`${outside(v.locator)}` : rich`${outside(v.locator)} of ${outside(v.file)}`,
  'item.kept-at': text('Kept at'),
  'item.left-there': text('left where it was, not copied'),
  'item.redacted-beside': text('what a removal of other items left of it'),
  'item.of-folder': text('the hash is that of the list of the folder’s documents'),
  'item.also-at': (v: { places: readonly string[]; more: number }): Rich =>
    rich`also ${joined(
      v.places.map((place) => rich`${outside(place)}`),
      ', ',
    )}${v.more > 0 ? ` and ${format.number(v.more)} more` : ''}`,
  'item.ledger': text('Ledger'),
  'item.ledger-entry': (v: { line: number; of: number }): Rich =>
    v.line === 1
      ? rich`entry ${strong('1')} of ${format.number(v.of)}, with which the chain begins`
      : rich`entry ${strong(format.number(v.line))} of ${format.number(v.of)}, chained to`,
  'item.no-ledger': text('no line of the ledger speaks of it'),
  'item.verified': text('Verified'),
  'item.not-verified': text('not yet since the room was opened'),
  'item.is-whole': text('bytes and chain unchanged'),
  'item.is-not-whole': (v: { findings: number }): Rich => rich`${strong(count(v.findings, 'thing'))} not as kept`,
  'item.verify-now': text('Verify now'),
  'item.as-received': text('Record as received'),
  'item.as-text': text('Back to the text'),

  'item.received-title': text('As received'),
  'item.received-bytes': (v: { size: number }): Rich => rich`${count(v.size, 'byte')}`,
  'item.received-cut': (v: { shown: number; size: number }): Rich =>
    rich`The first ${format.number(v.shown)} of ${count(v.size, 'byte')} are shown; the file itself has them all.`,
  'item.page-frame': text('The archived page, without its scripts and pictures from elsewhere'),
  'item.page-source': text('Its source'),
  'item.page-alone': text('The archived page alone'),
  'item.received-fails': text('The record cannot be shown'),

  'item.removed': (v: { day: string }): Rich => rich`This item was removed on ${v.day}`,
  'item.removed-how': text(
    'Its text and bytes are gone from this project. The ledger keeps that it was there, and why it is not.',
  ),
  'item.item': text('Item'),
  'item.reason': text('Reason'),
  'item.authority': text('On whose authority'),
  'item.no-authority': text('not named'),
  'item.removed-with': (v: { items: number }): Rich => rich`with ${count(v.items, 'other item')}`,
  'item.ledger-line': (v: { line: number }): Rich => rich`entry ${strong(format.number(v.line))}, with the hash`,
  'item.held-in': text('It stood in'),
};
