import { UsageError } from '../../../vocabulary/errors.js';
import type { StepHow } from '../step.js';
import { overLimit } from '../over-limit.js';
import { xmlText } from './xml-text.js';

/** What stands in XML, in its order. Names come without prefix. */
export interface XmlEvents {
  /** @param attributes as they are written, for `attribute`; @param depth 1 for the outermost element */
  open?(name: string, attributes: string, depth: number): void;
  close?(name: string, depth: number): void;
  /** a piece of text: where one ends and the next begins means nothing */
  text?(piece: string): void;
}

/** Longest tag, in bytes. */
const LONGEST_TAG = 1_000_000;
/** Longest reference such as `&#1114111;`, in bytes. */
const LONGEST_REFERENCE = 12;

const QUOTE = 34;
const APOSTROPHE = 39;
const SLASH = 47;
const GREATER = 62;

/**
 * Reads XML in pieces of byte text and keeps no more of it than one tag. It follows XML 1.0 as far as files of tables
 * use it: elements, text, references, CDATA; comments and instructions are passed over. A document type, and with
 * it entities of any kind, is refused. About three times as fast as saxes, a general parser, of which a million
 * rows ask the difference.
 *
 * Throws UsageError `broken-xml`, `xml-doctype` or `over-limit`.
 */
export class XmlScanner {
  readonly #events: XmlEvents;
  readonly #how: StepHow;
  /** names of the elements that are open, with prefix */
  readonly #open: string[];
  #rest = '';
  /** what ends the comment, instruction or CDATA that the rest stands in */
  #until: '-->' | '?>' | ']]>' | undefined;
  #rooted: boolean;

  /** @param inside names of elements that are open already, where reading begins within a file */
  constructor(events: XmlEvents, how: StepHow, inside: readonly string[] = []) {
    this.#events = events;
    this.#how = how;
    this.#open = [...inside];
    this.#rooted = inside.length > 0;
  }

  push(piece: string): void {
    const bytes = this.#rest + piece;
    let at = 0;
    while (at < bytes.length) {
      if (this.#until) {
        const end = bytes.indexOf(this.#until, at);
        const to = end === -1 ? Math.max(at, bytes.length - 2) : end;
        if (this.#until === ']]>' && to > at) this.#events.text?.(bytes.slice(at, to));
        at = end === -1 ? to : end + this.#until.length;
        if (end === -1) break;
        this.#until = undefined;
        continue;
      }
      const tag = bytes.indexOf('<', at);
      const textEnd = tag === -1 ? referenceCut(bytes, at) : tag;
      if (textEnd > at) this.#text(bytes.slice(at, textEnd));
      at = textEnd;
      if (tag === -1) break;
      const behind = this.#tag(bytes, tag);
      if (behind === -1) {
        if (bytes.length - tag > LONGEST_TAG) throw this.#broken('a tag does not end');
        break;
      }
      at = behind;
    }
    this.#rest = bytes.slice(at);
  }

  /** To be called behind the last piece. */
  end(): void {
    const inside = this.#open.at(-1);
    if (inside !== undefined) throw this.#broken(`it ends within <${inside}>`);
    if (this.#until || this.#rest.trim() !== '') throw this.#broken('it ends within a tag');
    if (!this.#rooted) throw this.#broken('there is no element in it');
  }

  #text(raw: string): void {
    if (this.#open.length > 0) this.#events.text?.(xmlText(raw));
  }

  /** Reads the tag at an offset and gives the one behind it; -1 when it does not end in these bytes. */
  #tag(bytes: string, start: number): number {
    const mark = bytes[start + 1];
    if (mark === undefined) return -1;
    if (mark === '/') {
      const end = bytes.indexOf('>', start);
      if (end !== -1) this.#close(bytes.slice(start + 2, end).trimEnd());
      return end === -1 ? -1 : end + 1;
    }
    if (mark === '?') {
      this.#until = '?>';
      return start + 2;
    }
    if (mark === '!') return this.#special(bytes, start);
    const end = tagEnd(bytes, start);
    if (end === -1) return -1;
    const closed = bytes.charCodeAt(end - 1) === SLASH;
    const last = closed ? end - 1 : end;
    let nameEnd = start + 1;
    while (nameEnd < last && bytes.charCodeAt(nameEnd) > 32) nameEnd++;
    const name = bytes.slice(start + 1, nameEnd);
    if (name === '') throw this.#broken('a "<" begins no tag');
    this.#rooted = true;
    if (this.#open.length >= this.#how.limits.depth) {
      const { limits } = this.#how;
      throw overLimit('depth', `nests elements more than ${limits.depth} deep`, this.#how.name, limits);
    }
    this.#open.push(name);
    this.#events.open?.(localName(name), bytes.slice(nameEnd, last), this.#open.length);
    if (closed) this.#close(name);
    return end + 1;
  }

  #special(bytes: string, start: number): number {
    if (bytes.startsWith('<!--', start)) {
      this.#until = '-->';
      return start + 4;
    }
    if (bytes.startsWith('<![CDATA[', start)) {
      this.#until = ']]>';
      return start + 9;
    }
    if (bytes.length - start < 9) return -1;
    throw new UsageError('xml-doctype', 'this XML declares a document type, with which entities could be brought in', {
      place: this.#how.name,
      hint: 'if you trust the file, open it in a spreadsheet and save it anew',
    });
  }

  #close(name: string): void {
    const depth = this.#open.length;
    const opened = this.#open.pop();
    if (opened !== name) throw this.#broken(`</${name.slice(0, 40)}> closes <${opened?.slice(0, 40) ?? 'nothing'}>`);
    this.#events.close?.(localName(name), depth);
  }

  #broken(what: string): UsageError {
    return new UsageError('broken-xml', `the XML in this file is damaged: ${what}`, {
      place: this.#how.name,
      hint: 'get the file again, whole; or open it in a spreadsheet and save it anew',
    });
  }
}

/** The `>` of the tag at an offset: the first outside of quotation marks; -1 when there is none. */
function tagEnd(bytes: string, start: number): number {
  let quote = 0;
  for (let at = start + 1; at < bytes.length; at++) {
    const byte = bytes.charCodeAt(at);
    if (quote !== 0) {
      if (byte === quote) quote = 0;
    } else if (byte === GREATER) return at;
    else if (byte === QUOTE || byte === APOSTROPHE) quote = byte;
  }
  return -1;
}

/** Where text may be parted so that no reference is. */
function referenceCut(bytes: string, from: number): number {
  const mark = bytes.lastIndexOf('&');
  const whole = mark < from || bytes.length - mark > LONGEST_REFERENCE || bytes.includes(';', mark);
  return whole ? bytes.length : mark;
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}
