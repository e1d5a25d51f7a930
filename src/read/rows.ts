/**
 * Records → rows of the table `items`, as newline-delimited JSON in one buffer: what the store takes, and what can be handed
 * from thread to thread without a copy. Every record becomes a line or is set aside with its reason.
 */
import { itemIdentity, itemKey, versionKey } from '../vocabulary/ids.js';
import { defaultLimits, type RecordLimits } from '../vocabulary/limits.js';
import { checkedPassages } from '../vocabulary/passages.js';
import { wholeText, type Form, type Quarantined } from '../vocabulary/item.js';
import { readLanguage } from '../language/names.js';
import { readTime, timeReading, type TimeReading } from './dates.js';
import type { FileKind } from './file-kind.js';
import { locatorsOf } from './locators.js';
import { formColumns, mappedColumns, type Mapping } from './mapping.js';
import { messageId } from './message-id.js';
import { NdjsonLines } from './ndjson-lines.js';
import { OutletFinder, type NewOutlet } from './outlet-finder.js';
import { plainText } from './plain-text.js';
import { reasonOf, type Reason } from './reasons.js';
import { formOf, formReader } from './read-form.js';
import { KEPT_OF_RECORD, type Records } from './records.js';

/** Everything that decides how a file's records become rows. Structured-cloneable. */
export interface ReadSettings {
  mapping: Mapping;
  /** of the evidence */
  sha256: string;
  /** name of the file, for quarantine */
  file: string;
  /** what of the file is read; '' for the file itself */
  part?: string | undefined;
  /** when the evidence was recorded, ms since 1970 UTC */
  recordedMs: number;
  /** names of listed outlets in lower case (ids, names, aliases, channels), each with the outlet's id */
  outlets: readonly (readonly [name: string, id: string])[];
  /** languages of outlets by id, for records that state none */
  languages: readonly (readonly [outlet: string, language: string])[];
  accounts: 'hashed' | 'named';
  /** 32 bytes */
  accountKey: Uint8Array;
  /** outlets that are not listed are added, not set aside */
  addOutlets: boolean;
  /** where they are not the default */
  limits?: RecordLimits | undefined;
}

/** What a slice gave. `rows` = lines in `ndjson` + `quarantined`. */
export interface SliceRead {
  rows: number;
  /** lines of ItemRow */
  ndjson: Uint8Array<ArrayBuffer>;
  /** item and version of each line, one pair after the other */
  keys: BigUint64Array<ArrayBuffer>;
  /** offset behind each line in `ndjson` */
  lineEnds: Uint32Array<ArrayBuffer>;
  /** of each line */
  locators: string[];
  quarantined: Quarantined[];
  /** outlets of the lines that the casebook lacks, by id */
  newOutlets: NewOutlet[];
}

/** @param records their columns are those of `mappedColumns(settings.mapping)` */
export function buildRows(records: Records, kind: FileKind, settings: ReadSettings): SliceRead {
  const { mapping, limits = defaultLimits } = settings;
  const longestText = limits.textMb * 1e6; // bytes of UTF-8
  const columns = mappedColumns(mapping);
  const at = (column: string | undefined): number => (column === undefined ? -1 : columns.indexOf(column));
  const text = at(mapping.text);
  const title = at(mapping.title);
  const address = at(mapping.address);
  const message = at(mapping.message);
  const language = at(mapping.language);
  const published = at(mapping.published);
  const outletColumn = typeof mapping.outlet === 'string' ? at(mapping.outlet) : -1;
  const always = typeof mapping.outlet === 'string' ? '' : mapping.outlet.always;
  const forms = formColumns(mapping).map((column) => ({ at: at(column), read: formReader(column) }));
  const formReaders = forms.map(({ read }) => read);
  const how: TimeReading = timeReading(mapping);
  const outlets = new OutletFinder({
    ...settings,
    ofPeople: mapping.accounts === true,
    kind: kind === 'telegram-json' ? 'telegram' : 'other',
  });
  const languageOf = new Map(settings.languages);
  const readLanguages = new Map<string, string>();
  const tail = `,"sha256":${JSON.stringify(settings.sha256)},"locator":"`;
  const end = `","recorded_ms":${settings.recordedMs}}\n`;
  const lines = new NdjsonLines();
  const locators: string[] = [];
  const quarantined: Quarantined[] = [];
  const used = new Map<string, Map<string, number>>();

  const locatorOf = locatorsOf(records, kind, { message, part: settings.part });

  /** Passages are of the column that is called text, as readers of broadcasts write it, and of no other. */
  const passagesOf = (record: number, read: string): string => {
    const found = mapping.text === 'text' ? checkedPassages(records.passages?.(record), read) : [];
    return found.length === 0 ? '' : `,"passages":${JSON.stringify(found)}`;
  };

  /** Why a record is set aside; nothing when it became a line. */
  const readOne = (record: number): Reason | undefined => {
    const value = (column: number): unknown => (column < 0 ? undefined : records.value(record, column));
    const problem = records.problem(record);
    if (problem !== '') return { code: problem };
    const named = outletColumn < 0 ? always : plainText(value(outletColumn));
    if (named.trim() === '') return { code: 'no-outlet' };
    const outlet = outlets.find(named);
    const time = value(published);
    const read = isTime(time) ? readTime(time, how) : ({ problem: 'no-date' } as const);
    const stated = plainText(time);
    if (!outlet.known) return { code: 'unknown-outlet', about: outlet.id };
    if ('problem' in read) return { code: read.problem, about: stated };
    const textRead = text < 0 ? '' : plainText(value(text));
    const titleRead = title < 0 ? '' : plainText(value(title));
    if (isBlank(textRead) && isBlank(titleRead)) return { code: 'no-text' };
    const whole = wholeText(titleRead, textRead);
    if (whole.length * 3 > longestText && Buffer.byteLength(whole) > longestText) return { code: 'too-long' };
    const addressRead = plainText(value(address)).trim();
    const messageRead = messageId(value(message));
    const identity = itemIdentity({
      outlet: outlet.id,
      message: messageRead,
      address: addressRead,
      text: whole,
      stated,
    });
    const spoken = plainText(value(language));
    let code = readLanguages.get(spoken);
    if (code === undefined) readLanguages.set(spoken, (code = spoken === '' ? '' : readLanguage(spoken)));
    if (code === '') code = languageOf.get(outlet.id) ?? '';
    const form: Form = formOf(formReaders, (index) => value(forms[index]?.at ?? -1));
    const locator = locatorOf(record);
    const item = itemKey(identity);
    const version = versionKey(whole);
    lines.add(
      `{"item":"${item}","version":"${version}","outlet":${JSON.stringify(outlet.id)},"identity":${JSON.stringify(identity)},` +
        `"published_ms":${read.ms},"stated":${JSON.stringify(stated)},"title":${JSON.stringify(titleRead)},` +
        `"text":${JSON.stringify(textRead)},"language":"${code}","form":"${form}","address":${JSON.stringify(addressRead)},` +
        `"message":${JSON.stringify(messageRead)}${passagesOf(record, textRead)}${tail}${JSON.stringify(locator).slice(1, -1)}${end}`,
      item,
      version,
    );
    locators.push(locator);
    count(used, outlet.id, code);
    return undefined;
  };

  for (let record = 0; record < records.count; record++) {
    const reason = readOne(record);
    if (!reason) continue;
    const locator = locatorOf(record);
    let kept = records.text(record).toWellFormed();
    const ofPeople = mapping.accounts === true && settings.accounts === 'hashed';
    const named = ofPeople && outletColumn >= 0 ? plainText(records.value(record, outletColumn)).trim() : '';
    if (named.length > 1) kept = kept.replaceAll(named, outlets.find(named).id).slice(0, KEPT_OF_RECORD);
    const { file, sha256 } = settings;
    quarantined.push({ sha256, file, locator, code: reason.code, ...reasonOf(reason, mapping, limits), record: kept });
  }
  const newOutlets = outlets.added.filter(({ id }) => used.has(id));
  for (const outlet of newOutlets) outlet.languages = mostUsed(used.get(outlet.id));
  return { rows: records.count, ...lines.take(), locators, quarantined, newOutlets };
}

function isTime(value: unknown): value is string | number | bigint | Date {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint' || value instanceof Date;
}

function isBlank(text: string): boolean {
  return text === '' || !/\S/.test(text);
}

function count(used: Map<string, Map<string, number>>, outlet: string, language: string): void {
  const languages = used.get(outlet) ?? new Map<string, number>();
  used.set(outlet, languages);
  languages.set(language, (languages.get(language) ?? 0) + 1);
}

/** Languages of a fifth or more of an outlet's records, most frequent first, then by code. */
function mostUsed(languages: ReadonlyMap<string, number> = new Map()): string[] {
  const all = [...languages.values()].reduce((sum, records) => sum + records, 0);
  return [...languages]
    .filter(([language, records]) => language !== '' && records * 5 >= all)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([language]) => language);
}
