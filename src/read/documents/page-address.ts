import type { PageMarks } from './page-marks.js';

/** Where programs that save pages write the address: Internet Explorer and Chrome, SingleFile, HTTrack. */
const saved = [
  /^\s*saved from url=\(\d+\)\s*(\S+)/i,
  /Page saved with SingleFile[\s\S]{0,200}?\burl:\s*(\S+)/i,
  /Mirrored from\s+(\S+)\s+by HTTrack/i,
];

/**
 * The address of a page: what it calls its own, then what the program that saved it noted; '' where nobody says it. An address
 * that is relative says nothing, as mirrors write them.
 */
export function pageAddress(marks: PageMarks, comments: readonly string[], structured: string | undefined): string {
  const noted = saved.map((pattern) => comments.map((one) => pattern.exec(one)?.[1]).find((one) => one !== undefined));
  const candidates = [
    marks.get('rel:canonical'),
    marks.get('og:url'),
    ...noted.map((one) => (one === undefined || /^\w+:/.test(one) ? one : `http://${one}`)),
    structured,
    marks.get('twitter:url'),
    marks.get('rel:shortlink'),
  ];
  for (const candidate of candidates) {
    const address = httpAddress(candidate);
    // A home page that is named in an article's place would make all its articles one item.
    if (address && (new URL(address).pathname !== '/' || new URL(address).search !== '')) return address;
  }
  return '';
}

/** An absolute address of the web without its fragment; undefined for anything else. */
export function httpAddress(value: string | undefined): string | undefined {
  if (value === undefined || !/^https?:\/\//i.test(value) || value.length > 4_000) return undefined;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  return url && url.hostname !== '' ? value.replace(/#.*$/s, '') : undefined;
}

/** The host of an address as outlets list it, without `www.`; '' for what is no address. */
export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : '';
}
