/** Finds where the records lie in a file that is one JSON object. */
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { UsageError } from '../../vocabulary/errors.js';
import { quotedKey, recordKeys } from '../json-path.js';
import { bytesAt } from '../source.js';
import { JsonWalk, type Found } from './json-walk.js';
import type { Step } from './step.js';

type RecordsStep = Extract<Step, { step: 'records' }>;

/** How much of a file is looked at. A first object that is larger is no line of JSON Lines. */
const LOOKED_AT = 24 << 20;
/** A list takes this share of the file or more, or it is not the list of records. */
const MOST_OF_IT = 0.5;
/** How deep a list of records is looked for. A mapping may lead deeper. */
const DEEPEST = 6;
/** So many objects or more, and nothing else, are records by their ids. */
const BY_ID = 3;
/** Most values that records are given of the objects around them. */
const MOST_BESIDE = 20;

/** What a message in an export of Telegram Desktop is given of its chat. */
const chat = { chat: 'name', chat_type: 'type', chat_id: 'id' };

/**
 * The step that takes the records out; undefined for what is plain as it is.
 *
 * @param stated where a mapping says that the records lie
 * @throws UsageError `no-records` when a mapping says it of a file that is not one piece of JSON
 */
export async function findRecords(path: string, name: string, stated?: string): Promise<RecordsStep | undefined> {
  const top = await lookInto(path, []);
  if (stated !== undefined) {
    if (top || (await firstByte(path)) === 91) return withBeside(stated, await besideAll(path, stated));
    throw new UsageError('no-records', `the mapping says "records: ${stated}", but the file is not one piece of JSON`, {
      place: name,
      hint: 'leave "records" out of the mapping: its records are the lines',
    });
  }
  if (!top) return undefined;
  const keys = new Set(top.values.map(({ key }) => key));
  if (keys.has('chats') || keys.has('left_chats')) {
    return { step: 'records', paths: ['chats.list.*.messages', 'left_chats.list.*.messages'], beside: chat };
  }
  if (keys.has('messages') && keys.has('name') && keys.has('type')) {
    return { step: 'records', paths: ['messages'], beside: chat };
  }
  const beside: string[] = [];
  let at: string[] = [];
  for (let level: Looked | undefined = top; level; level = await lookInto(path, at)) {
    const [most] = level.values.toSorted((a, b) => b.bytes - a.bytes || (a.key < b.key ? -1 : 1));
    if (!most || most.bytes < top.bytes * MOST_OF_IT || at.length === DEEPEST) {
      const isById = level.values.length >= BY_ID && level.values.every(({ kind }) => kind === 'object');
      if (isById) return withBeside([...at.map(quotedKey), '*'].join('.'), beside);
      break;
    }
    beside.push(...level.values.filter(({ kind }) => kind === 'scalar').map(({ key }) => key));
    at = [...at, most.key];
    if (most.kind === 'records') return withBeside(at.map(quotedKey).join('.'), beside);
    if (most.kind !== 'object') break;
  }
  const isLine = top.isOneLine || /\.(?:jsonl|ndjson)$/i.test(name);
  return isLine ? undefined : { step: 'records', paths: [''] };
}

function withBeside(path: string, keys: readonly string[]): RecordsStep {
  const beside = Object.fromEntries([...new Set(keys)].slice(0, MOST_BESIDE).map((key) => [key, key]));
  return { step: 'records', paths: [path], ...(Object.keys(beside).length > 0 && { beside }) };
}

/** Keys of what stands beside the way along a path. */
async function besideAll(path: string, stated: string): Promise<string[]> {
  const keys = recordKeys(stated).slice(0, -1);
  const beside: string[] = [];
  for (let level = 0; level < keys.length; level++) {
    const looked = await lookInto(path, keys.slice(0, level));
    beside.push(...(looked?.values ?? []).filter(({ kind }) => kind === 'scalar').map(({ key }) => key));
  }
  return beside;
}

interface Looked {
  /** of the first value in the file, as far as it was looked at */
  bytes: number;
  isOneLine: boolean;
  values: { key: string; kind: 'records' | 'object' | 'list' | 'scalar'; bytes: number }[];
}

/** What an object in the file holds; undefined where the file is not one object, or more than one. */
async function lookInto(path: string, at: readonly string[]): Promise<Looked | undefined> {
  if ((await firstByte(path)) !== 123) return undefined;
  const looked: Looked = { bytes: 0, isOneLine: true, values: [] };
  const walk = new JsonWalk([[...at, '*']], (found) => looked.values.push(kindOf(found)), { longest: 64 });
  for await (const piece of createReadStream(path, { highWaterMark: 1 << 20, end: LOOKED_AT - 1 })) {
    const bytes = piece as Buffer;
    const from = looked.bytes === 0 ? markLength(bytes) : 0;
    const used = walk.ended ? from : from + walk.write(bytes.subarray(from));
    looked.bytes += used;
    if (bytes.subarray(0, used).includes(10)) looked.isOneLine = false;
    if (walk.brokenAt >= 0 || bytes.subarray(used).toString('latin1').trim() !== '') return undefined;
  }
  walk.close();
  return looked;
}

function kindOf({ key, bytes, length }: Found): Looked['values'][number] {
  const start = bytes.toString('latin1');
  const kind = /^\[\s*\{/.test(start) ? 'records' : start[0] === '{' ? 'object' : start[0] === '[' ? 'list' : 'scalar';
  return { key: String(key), kind, bytes: length };
}

async function firstByte(path: string): Promise<number | undefined> {
  const file = await open(path, 'r');
  const head = await bytesAt(file, 0, 4096).finally(() => file.close());
  return head.subarray(markLength(head)).find((byte) => byte > 32);
}

/** Length of a byte order mark. */
function markLength(bytes: Uint8Array): number {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
}
