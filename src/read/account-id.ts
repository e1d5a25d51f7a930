import { createHmac } from 'node:crypto';

/**
 * What an account of a person is stored as: `account-` and the first 64 bits of HMAC-SHA256 over its name, trimmed and in
 * lower case, as 16 hexadecimal digits. Whoever has the project's key finds it again, nobody else.
 */
export function accountId(name: string, key: Uint8Array): string {
  const digest = createHmac('sha256', key).update(name.trim().toLowerCase()).digest('hex');
  return `account-${digest.slice(0, 16)}`;
}
