import { isUtf8 } from 'node:buffer';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import { getFileNameLowLevel, openPromise, type Entry, type ZipFile } from 'yauzl';
import { RefrainError, UsageError } from '../../vocabulary/errors.js';
import { cleanName } from './clean-name.js';
import type { LeftMember, Member, Members } from './members.js';
import { overLimit } from './over-limit.js';
import type { StepHow } from './step.js';
import { unpackedMeter } from './within-limits.js';

/** Info-ZIP's field for a name in UTF-8 beside one in an unknown encoding (APPNOTE 4.6.9). */
const UNICODE_PATH = 0x7075;
/** APPNOTE 4.4.4, bit 11: the name is UTF-8. */
const NAME_IS_UTF8 = 0x800;

/** The files in a zip archive. @throws UsageError when it is damaged or has too many */
export async function zipMembers(input: string, how: StepHow): Promise<Members> {
  const { size } = await stat(input);
  const zip = await openPromise(input, { autoClose: false, decodeStrings: false }).catch((error: Error) => {
    throw damaged(error, how.name);
  });
  try {
    const { entries, left } = await readEntries(zip, how);
    const count = unpackedMeter(size, how.name, how.limits);
    return {
      left,
      async *list(): AsyncGenerator<Member, void, undefined> {
        for (const [name, { uncompressedSize }] of entries) yield { name, bytes: uncompressedSize };
      },
      async open(name) {
        const entry = entries.get(name);
        if (!entry) throw new RangeError(`no file "${name}" in this archive`);
        return Readable.from(bytesOf(zip, entry, `${how.name} (${name})`, count), { objectMode: false });
      },
      async close() {
        zip.close();
      },
    };
  } catch (error) {
    zip.close();
    throw error instanceof RefrainError || how.signal?.aborted ? error : damaged(error as Error, how.name);
  }
}

/** What the archive's directory lists: files that can be opened under names that no two share, and those that cannot. */
async function readEntries(
  zip: ZipFile,
  { name: file, limits, signal }: StepHow,
): Promise<{ entries: Map<string, Entry>; left: LeftMember[] }> {
  const entries = new Map<string, Entry>();
  const left: LeftMember[] = [];
  for await (const entry of zip.eachEntry()) {
    signal?.throwIfAborted();
    const raw = nameOf(entry);
    if (/[/\\]$/.test(raw)) continue; // a folder
    if (entries.size + left.length >= limits.members) {
      throw overLimit('members', `has more than ${limits.members} files in it`, file, limits);
    }
    let name = cleanName(raw);
    for (let n = 2; entries.has(name); n++) name = `${cleanName(raw)} (${n})`;
    const why = whyLeft(entry);
    if (why) left.push({ name, ...why });
    else entries.set(name, entry);
  }
  return { entries, left };
}

/** A name is UTF-8 where the archive says so or it can only be that; else CP866, as Windows wrote it in Russian. */
function nameOf(entry: Entry): string {
  const stated = entry.extraFields.some(({ id }) => id === UNICODE_PATH);
  const { generalPurposeBitFlag: flags, fileNameRaw: raw } = entry;
  if (stated || flags & NAME_IS_UTF8) return getFileNameLowLevel(flags, raw, entry.extraFields, true);
  return isUtf8(raw) ? raw.toString('utf8') : new TextDecoder('ibm866').decode(raw);
}

function whyLeft(entry: Entry): Omit<LeftMember, 'name'> | undefined {
  const mode = entry.versionMadeBy >> 8 === 3 ? (entry.externalFileAttributes >>> 16) & 0o170000 : 0; // 3: Unix
  if (mode === 0o120000) {
    return { code: 'link', reason: 'this is a symbolic link', hint: 'links in archives are not followed' };
  }
  if (entry.isEncrypted()) {
    return { code: 'encrypted', reason: 'this file is encrypted', hint: 'unpack the archive with its password' };
  }
  if (!entry.canDecodeFileData()) {
    const method = entry.compressionMethod;
    return {
      code: 'unknown-method',
      reason: `this file is packed by method ${method}`,
      hint: 'unpack the archive and import its files',
    };
  }
  return undefined;
}

async function* bytesOf(
  zip: ZipFile,
  entry: Entry,
  place: string,
  count: (more: number) => void,
): AsyncGenerator<Buffer, void, undefined> {
  try {
    let sum = 0;
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      count((chunk as Buffer).length);
      sum = crc32(chunk as Buffer, sum);
      yield chunk as Buffer;
    }
    if (sum !== entry.crc32) throw new Error('its checksum is another');
  } catch (error) {
    throw error instanceof RefrainError ? error : damaged(error as Error, place);
  }
}

function damaged(cause: Error, place: string): UsageError {
  return new UsageError('broken-archive', `this zip archive is damaged (${cause.message})`, {
    place,
    hint: 'get the file again, whole',
    cause,
  });
}
