/**
 * Records → rows of the table `items`, as newline-delimited JSON in one buffer: what the store takes, and what can be handed
 * from thread to thread without a copy. Every record becomes a line or is set aside with its reason.
 */
import { itemIdentity, itemKey, versionKey } from '../vocabulary/ids.js';
import { defaultLimits, type RecordLimits } from '../vocabulary/limits.js';
import { checkedPassages } from '../vocabulary/passages.js';
import { wholeText, type Form, type Quarantined } from '../vocabulary/item.js';
import type { FileKind } from './file-kind.js';
import { languageOfRecord } from './language-of-record.js';
import { locatorsOf } from './locators.js';
import { mappedColumns, type Mapping } from './mapping.js';
import { columnsIn, pickerOf, showColumns, type Get } from './mapping-columns.js';
import { messageId } from './message-id.js';
import { NdjsonLines } from './ndjson-lines.js';
import { OutletFinder, type NewOutlet } from './outlet-finder.js';
import { outletsOfRecord } from './outlets-of-record.js';
import { plainText } from './plain-text.js';
import { reasonOf, type Reason } from './reasons.js';
import { formOf, formReader } from './read-form.js';
import { KEPT_OF_RECORD, type Records } from './records.js';
import { timeReader } from './time-reader.js';

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
  const text = pickerOf(mapping.text, columns);
  const title = pickerOf(mapping.title, columns);
  const address = pickerOf(mapping.address, columns, true);
  const message = pickerOf(mapping.message, columns, true);
  const outletsOf = outletsOfRecord(mapping, columns);
  const languageOf = languageOfRecord(mapping, columns);
  const timeOf = timeReader(mapping, columns);
  const forms = columnsIn(mapping.form, false).map((column) => ({
    at: columns.indexOf(column),
    read: formReader(column),
  }));
  const formReaders = forms.map(({ read }) => read);
  const leftOut = (mapping.without ?? []).map(({ column, values }) => ({
    column: showColumns(column),
    pick: pickerOf(column, columns),
    values: new Set(values),
  }));
  const outlets = new OutletFinder({
    ...settings,
    ofPeople: mapping.accounts === true,
    kind: mapping.outletKind ?? (kind === 'telegram-json' ? 'telegram' : 'other'),
  });
  const usual = new Map(settings.languages);
  const tail = `,"sha256":${JSON.stringify(settings.sha256)},"locator":"`;
  const end = `","recorded_ms":${settings.recordedMs}}\n`;
  const lines = new NdjsonLines();
  const locators: string[] = [];
  const quarantined: Quarantined[] = [];
  const used = new Map<string, Map<string, number>>();

  const getOf =
    (record: number): Get =>
    (column) =>
      column < 0 ? undefined : records.value(record, column);

  const locatorOf = locatorsOf(records, kind, { message, part: settings.part });

  /** Passages are of the column that is called text, as readers of broadcasts write it, and of no other. */
  const passagesOf = (record: number, read: string): string => {
    const found = mapping.text === 'text' ? checkedPassages(records.passages?.(record), read) : [];
    return found.length === 0 ? '' : `,"passages":${JSON.stringify(found)}`;
  };

  /** Why a record is set aside as a whole, or the outlets that it is of. */
  const outletsIn = (record: number, get: Get): Reason | string[] => {
    const problem = records.problem(record);
    if (problem !== '') return { code: problem };
    for (const { column, pick, values } of leftOut) {
      const value = plainText(pick(get));
      if (values.has(value)) return { code: 'not-a-post', about: `${column}: ${value}` };
    }
    const named = outletsOf(get);
    return named.length === 0 ? { code: 'no-outlet' } : named;
  };

  /** Why a record is set aside for an outlet; nothing when it became a line. */
  const readOne = (record: number, get: Get, named: string, locator: string): Reason | undefined => {
    const outlet = outlets.find(named);
    if (!outlet.known) return { code: 'unknown-outlet', about: outlet.id };
    const { value: time, read } = timeOf(get);
    const stated = plainText(time);
    if ('problem' in read) return { code: read.problem, about: stated };
    const textRead = plainText(text(get));
    const titleRead = plainText(title(get));
    if (isBlank(textRead) && isBlank(titleRead)) return { code: 'no-text' };
    const whole = wholeText(titleRead, textRead);
    if (whole.length * 3 > longestText && Buffer.byteLength(whole) > longestText) return { code: 'too-long' };
    const addressRead = plainText(address(get)).trim();
    const messageRead = messageId(message(get));
    const identity = itemIdentity({
      outlet: outlet.id,
      message: messageRead,
      address: addressRead,
      text: whole,
      stated,
    });
    const code = languageOf(get) || (usual.get(outlet.id) ?? '');
    const form: Form = formOf(formReaders, (index) => get(forms[index]?.at ?? -1));
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

  const setAside = (record: number, reason: Reason, locator: string, named: readonly string[]): void => {
    const { file, sha256 } = settings;
    // Of what is no post nothing is kept here: it may be somebody's letter.
    let kept = reason.code === 'not-a-post' ? (reason.about ?? '') : records.text(record).toWellFormed();
    if (mapping.accounts === true && settings.accounts === 'hashed') {
      for (const name of named) {
        if (name.trim().length > 1) kept = kept.replaceAll(name.trim(), outlets.find(name).id).slice(0, KEPT_OF_RECORD);
      }
    }
    quarantined.push({ sha256, file, locator, code: reason.code, ...reasonOf(reason, mapping, limits), record: kept });
  };

  let rows = 0;
  for (let record = 0; record < records.count; record++) {
    const get = getOf(record);
    const locator = locatorOf(record);
    const found = outletsIn(record, get);
    if (!Array.isArray(found)) {
      rows++;
      setAside(record, found, locator, outletsOf(get));
      continue;
    }
    rows += found.length;
    for (const [index, named] of found.entries()) {
      const place = found.length === 1 ? locator : `${locator} outlet ${index + 1}`;
      const reason = readOne(record, get, named, place);
      if (reason) setAside(record, reason, place, [named]);
    }
  }
  const newOutlets = outlets.added.filter(({ id }) => used.has(id));
  for (const outlet of newOutlets) outlet.languages = mostUsed(used.get(outlet.id));
  return { rows, ...lines.take(), locators, quarantined, newOutlets };
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
