import type { OutletId } from '../vocabulary/ids.js';
import type { Casebook } from './casebook.js';

/** What the lookup of outlets goes by: a name as files write it, without case and space around it. */
export function outletKey(name: string): string {
  return name.trim().toLowerCase().normalize('NFC');
}

/** All that an outlet is known by, as keys: id, name, aliases, and channels with and without `https://` and `t.me/`. */
export function outletKeys({
  id,
  name,
  aliases = [],
  channels = [],
}: {
  id: string;
  name: string;
  aliases?: readonly string[];
  channels?: readonly string[];
}): string[] {
  return [...new Set([id, name, ...aliases, ...channels.flatMap(channelNames)].map(outletKey))];
}

/** Every id, name, alias and channel of the casebook's outlets → the outlet. Ask it with `outletKey(name)`. */
export function outletLookup({ outlets }: Pick<Casebook, 'outlets'>): ReadonlyMap<string, OutletId> {
  const found = new Map<string, OutletId>();
  for (const outlet of outlets) for (const key of outletKeys(outlet)) if (!found.has(key)) found.set(key, outlet.id);
  return found;
}

/** `https://t.me/s/name/` is also known as `t.me/name`, `@name` and `name`; `https://www.x.example/` as `x.example`. */
function channelNames(channel: string): string[] {
  const bare = channel
    .trim()
    .replace(/^https?:\/\//i, '')
    .replace(/^www\./i, '')
    .replace(/\/+$/, '');
  const handle = /^(?:t\.me|telegram\.me)\/(?:s\/)?([^/]+)$/i.exec(bare)?.[1] ?? /^@(.+)$/.exec(bare)?.[1];
  return handle ? [channel, bare, `t.me/${handle}`, `@${handle}`, handle] : [channel, bare];
}
