import { UsageError } from '../../vocabulary/errors.js';

const shown: Readonly<Record<string, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
  'koi8-r': 'KOI8-R',
  'koi8-u': 'KOI8-U',
  ibm866: 'CP866',
};

/** An encoding as people name it: `windows-1251` is Windows-1251. */
export function nameEncoding(encoding: string): string {
  return shown[encoding] ?? encoding.replace('windows', 'Windows').replace('iso', 'ISO');
}

/**
 * The name that the Encoding Standard has for what people call an encoding: `cp1251` is windows-1251.
 *
 * @throws UsageError `unknown-encoding`
 */
export function encodingNamed(name: string): string {
  try {
    return new TextDecoder(name.trim().replace(/^utf-?16$/i, 'utf-16le')).encoding;
  } catch (cause) {
    throw new UsageError('unknown-encoding', `"${name}" is no encoding that can be read`, {
      hint: 'say utf-8, utf-16le, utf-16be, windows-1251, windows-1250, koi8-r, ibm866, iso-8859-2 or another name of the WHATWG Encoding Standard',
      cause,
    });
  }
}
