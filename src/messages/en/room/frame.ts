/** What stands around every page of the reading room, and what is said when one cannot be shown. */
import { fullStop, outside, rich, strong, type Rich } from '../../rich.js';
import { format } from '../format.js';

const text = (words: string) => (): Rich => [words];

export const frameRoom = {
  'room.skip': text('To the content'),
  'room.pages': text('Pages'),
  'room.overview': text('Overview'),
  'room.items': text('Items'),
  'room.repeats': text('Repeats'),
  'room.narratives': text('Narratives'),
  'room.who-said': text('Who said it?'),
  'room.outlets': text('Outlets'),
  'room.report': text('Reports'),
  'room.about': text('About the data'),
  'room.made-up': text('made-up data'),
  'room.search': text('Search items'),
  'room.this-view': text('This view'),
  'room.other-language': text('Українською'),
  'room.zone': (v: { zone: string }): Rich =>
    rich`Times are those of ${format.zone(v.zone)}; each carries its UTC time as a title. Nothing can be changed here: this is the reading room.`,
  'room.all-made-up': text('The countries, all outlets and all texts are made up.'),
  'room.cite': (v: {
    project: string;
    address: string;
    items: string;
    run?: string;
    at: string;
    software: string;
  }): Rich =>
    rich`${strong('To cite')} ${outside(v.project)}, ${v.address}${v.run ? `, run ${v.run}` : ''}, items ${v.items}, read ${v.at} with ${v.software}.`,
  'room.preparing': (v: { what: string; share: number | null }): Rich =>
    rich`New items are being worked in: ${v.what}${v.share === null ? '' : `, ${format.share(v.share)}`}. Until then pages show what was there before.`,
  'room.command-runs': (v: { command: string; what: string; share: number | null }): Rich =>
    rich`${strong(v.command)} is under way${v.what ? `: ${v.what}` : ''}${v.share === null ? '' : `, ${format.share(v.share)}`}. Until it is done, pages show what was there before.`,
  'room.casebook-wrong': (v: { first: string; more: number }): Rich =>
    rich`${strong('The casebook has a mistake.')} Until it is mended, pages go by the casebook as it was before. ${outside(v.first)}${v.more === 0 ? '' : ` (and ${format.number(v.more)} more: refrain check lists all)`}`,
  'room.not-updated': (v: { what: Rich; hint: Rich }): Rich =>
    rich`${strong('What is new could not be worked in')}: ${v.what}${v.hint.length > 0 ? rich` (${v.hint})` : ''}. Pages show what was there before; it is tried again by itself.`,
  'room.page': (v: { from: number; to: number; of: number }): Rich =>
    rich`${format.number(v.from)}–${format.number(v.to)} of ${format.number(v.of)}`,
  'room.next': (v: { n: number }): Rich => rich`Next ${format.number(v.n)}`,
  'room.previous': (v: { n: number }): Rich => rich`Previous ${format.number(v.n)}`,
  'room.remove-filter': (v: { name: string }): Rich => rich`${outside(v.name)} ×`,

  'room.wrong-address': text('This address cannot be read'),
  'room.not-found': text('There is no such page'),
  'room.not-ready': text('The project is being made ready'),
  'room.not-ready-how': (v: { what: string; share: number | null }): Rich =>
    rich`${v.what || 'Layers and links are brought up to date'}${v.share === null ? '' : `, ${format.share(v.share)}`}. This page opens by itself when it is done.`,
  'room.held': text('The store is being changed'),
  'room.held-how': (v: { command: string; what: string; share: number | null }): Rich =>
    rich`${strong(v.command)} is under way${v.what ? `: ${v.what}` : ''}${v.share === null ? '' : `, ${format.share(v.share)}`}. Nothing is lost. This page opens by itself when it is done.`,
  'room.failed': text('This page could not be made'),
  'room.disk-full': text('The disk is full'),
  'room.store-failed': text('The store did not answer'),
  'room.try-again': text('Try again'),
  'room.what-now': (v: { hint: Rich }): Rich => rich`What to do: ${v.hint}${fullStop(v.hint)}`,
  'room.did-you-mean': text('did you mean'),
};
