/**
 * The names of things, and how they are made. `id/1` is frozen: docs/reference/ids.md says why,
 * and golden tests hold it. The same outlet, address and text give the same id for ever.
 */
import { hash } from 'node:crypto';
import * as z from 'zod';

/** A short name in a casebook: lower-case Latin letters, digits and hyphens, 1 to 64 characters. */
const slug = z.string().regex(/^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/, 'use lower-case letters, digits and hyphens');

export const OutletId = slug.brand<'OutletId'>();
export type OutletId = z.infer<typeof OutletId>;
export const GroupId = slug.brand<'GroupId'>();
export type GroupId = z.infer<typeof GroupId>;
export const NarrativeId = slug.brand<'NarrativeId'>();
export type NarrativeId = z.infer<typeof NarrativeId>;
export const ThemeId = slug.brand<'ThemeId'>();
export type ThemeId = z.infer<typeof ThemeId>;
export const EventId = slug.brand<'EventId'>();
export type EventId = z.infer<typeof EventId>;

export const SpeakerId = slug.brand<'SpeakerId'>();
export type SpeakerId = z.infer<typeof SpeakerId>;

/** An item's id as people and files see it: 13 letters of Crockford's base32. */
export const ItemId = z
  .string()
  .regex(/^[0-9A-HJKMNP-TV-Z]{13}$/, 'an item id is 13 letters and digits without I, L, O, U')
  .brand<'ItemId'>();
export type ItemId = z.infer<typeof ItemId>;

/** One execution of an instrument: the first 16 bytes of SHA-256 as 32 hexadecimal digits. */
export const RunId = z
  .string()
  .regex(/^[0-9a-f]{32}$/)
  .brand<'RunId'>();
export type RunId = z.infer<typeof RunId>;

/** SHA-256 as 64 lower-case hexadecimal digits. */
export const Sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .brand<'Sha256'>();
export type Sha256 = z.infer<typeof Sha256>;

/** What an item can be known by. Empty strings count as absent. */
export interface IdentifiedBy {
  /** the outlet as stored: of a person's account the keyed hash */
  outlet: string;
  /** the platform's message id, as received */
  message?: string;
  /** the address as first seen, unchanged */
  address?: string;
  /** the exact text as received, title included */
  text: string;
  /** the time as the source states it, unchanged */
  stated: string;
}

/**
 * The string that is hashed to an item's id (`id/1`), kept beside it so that a collision is seen:
 * a JSON array of version, outlet, what kind of identity, and the identity. A text stands in it
 * as its SHA-256, so that the string stays short.
 */
export function itemIdentity({ outlet, message, address, text, stated }: IdentifiedBy): string {
  if (message) return JSON.stringify(['id/1', outlet, 'message', message]);
  if (address) return JSON.stringify(['id/1', outlet, 'address', address]);
  return JSON.stringify(['id/1', outlet, 'text', sha256(text), stated]);
}

/** The id of an identity string: the first 64 bits of its SHA-256. */
export function itemKey(identity: string): bigint {
  return first64(identity);
}

/** What a version goes by beside its item: the first 64 bits of SHA-256 over its well-formed text. */
export function versionKey(text: string): bigint {
  return first64(text.toWellFormed());
}

/** SHA-256 of bytes, or of the UTF-8 form of a text (lone surrogates become U+FFFD). */
export function sha256(data: string | Uint8Array): Sha256 {
  return hash('sha256', data, 'hex') as Sha256;
}

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** 64 bits as 13 letters, highest bits first, so that letters sort as numbers do. */
export function showItemId(key: bigint): ItemId {
  let letters = '';
  for (let shift = 60n; shift >= 0n; shift -= 5n) letters += CROCKFORD[Number((key >> shift) & 31n)];
  return letters as ItemId;
}

/**
 * The key that 13 letters stand for. Small letters are read as large, I and L as 1, O as 0.
 *
 * @returns undefined when the text is no item id
 */
export function readItemId(text: string): bigint | undefined {
  const letters = text.trim().toUpperCase().replace(/[IL]/g, '1').replaceAll('O', '0');
  if (!/^[0-9A-HJKMNP-TV-Z]{13}$/.test(letters)) return undefined;
  let key = 0n;
  for (const letter of letters) key = (key << 5n) | BigInt(CROCKFORD.indexOf(letter));
  return key < 1n << 64n ? key : undefined;
}

function first64(text: string): bigint {
  return BigInt(`0x${hash('sha256', text, 'hex').slice(0, 16)}`);
}
