import { alsoIn } from '../../../find/also-in.js';
import { matchedWords } from '../../../find/matched-words.js';
import { versionChanges } from '../../../find/version-changes.js';
import { partsInWords } from '../../../instruments/repeats/opened/parts-in-words.js';
import { partsOf } from '../../../instruments/repeats/opened/whole-cluster.js';
import { LayerItem } from '../../../layers/layer-item.js';
import { evidenceRecord, removedItem } from '../../../project/evidence-record.js';
import { itemInFull } from '../../../project/item-in-full.js';
import { receivedRecord } from '../../../project/received-record.js';
import { RefrainError, UsageError } from '../../../vocabulary/errors.js';
import { readItemId, showItemId } from '../../../vocabulary/ids.js';
import { boilerplateOf } from '../../covered.js';
import { NotFoundError, type Desk } from '../../desk.js';
import { numberOf, SHOWN_CHARACTERS, type ItemData, type RemovedData, type Version } from './item-data.js';
import { keyOf, verifiedRecords } from './verified-records.js';

/** Versions that are set beside the one before, at most. */
const COMPARED = 5;

/** @throws NotFoundError `no-item`; UsageError `wrong-value` when there is no such version */
export async function readItem(
  desk: Desk,
  id: string,
  { v, show }: { v: number; show: 'text' | 'record' },
): Promise<ItemData | RemovedData> {
  const { project, store, madeBy } = desk;
  const key = readItemId(id);
  const full = key === undefined ? undefined : await itemInFull(project, desk, key, madeBy);
  if (!full || key === undefined) {
    const removed = key === undefined ? undefined : await removedItem(project, showItemId(key));
    if (removed) return { kind: 'removed', removed };
    throw new NotFoundError('no-item', `the project has no item ${id.slice(0, 100)}`, {
      hint: 'look for it by its words: /items',
      about: { id: id.slice(0, 100) },
    });
  }
  const { shown } = full;
  const version = versionAsked(shown.versions, v);
  const beside = async (): Promise<Pick<ItemData, 'alsoIn' | 'parts'>> => {
    const also = (await alsoIn(desk, shown.versions[0]!, key)) ?? null;
    return { alsoIn: also, parts: await partsBeside(desk, also, shown.versions[0]!) };
  };
  const [others, record] = await Promise.all([
    beside(),
    version.current ? full.record : evidenceRecord(project, version),
  ]);
  return {
    kind: 'item',
    ...shown,
    shown: { n: numberOf(shown, version), of: shown.versions.length, version_key: version.version_key },
    matched: matchedWords(
      project.casebook,
      { title: version.title, text: beginning(version.text) },
      languagesOf(version, shown.languages),
    ),
    ...others,
    changes: shown.versions.slice(0, COMPARED).flatMap((later, at) => {
      const earlier = shown.versions[at + 1];
      if (!earlier) return [];
      const what = versionChanges(earlier, later, shown.languages.language);
      return [{ from: numberOf(shown, earlier), to: numberOf(shown, later), what }];
    }),
    record,
    verified: verifiedRecords(store).get(keyOf(version)) ?? null,
    received: show === 'record' ? await received(desk, version) : null,
  };
}

/** What the page shows of a text: it ends after a whole word where one ends near. */
export function beginning(text: string): string {
  if (text.length <= SHOWN_CHARACTERS) return text;
  const space = text.slice(SHOWN_CHARACTERS - 200, SHOWN_CHARACTERS).search(/\s\S*$/);
  return text.slice(0, space < 0 ? SHOWN_CHARACTERS : SHOWN_CHARACTERS - 200 + space).toWellFormed();
}

/** @param v its number, from 1 in the order of receipt; 0 for the present one. @throws UsageError when there is none */
export function versionAsked(versions: readonly Version[], v: number): Version {
  const version = v === 0 ? versions[0] : versions[versions.length - v];
  if (version) return version;
  throw new UsageError('wrong-value', `"v=${v}" in the address means nothing`, {
    hint: versions.length === 1 ? 'this item has one version' : `this item has ${versions.length} versions`,
    about: { name: 'v', value: v, versions: versions.length },
  });
}

/** Of the present version as the layer found it; of an earlier one found now in the same way. */
function languagesOf(
  version: Version,
  { language, also }: { language: string; also: readonly string[] },
): readonly string[] {
  if (!version.current) return new LayerItem({ ...version, text: beginning(version.text) }).languages;
  return language === '' ? [] : [language, ...also];
}

async function partsBeside(desk: Desk, also: ItemData['alsoIn'], { form }: Version): Promise<ItemData['parts']> {
  if (!also) return null;
  const { item, outlet, published } = also.own;
  const parts = await partsOf(desk, readItemId(also.cluster) ?? 0n, { item, outlet, published, form });
  return partsInWords(desk.store, also.own, parts, () => boilerplateOf(desk));
}

async function received({ project }: Desk, version: Version): Promise<ItemData['received']> {
  try {
    return await receivedRecord(project, version);
  } catch (error) {
    if (!(error instanceof RefrainError)) throw error;
    return { code: error.code, problem: error.message, hint: error.hint ?? '', about: error.about ?? {} };
  }
}
