/** Excel opens no address that is longer. */
const LONGEST = 2_079;

/**
 * The target of a link to an address, as an absolute URI of ASCII letters (RFC 3986); undefined where it is none of
 * http or https, or too long: Excel calls a whole workbook damaged for one target that it cannot read.
 */
export function linkTarget(address: string): string | undefined {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return undefined;
  const [before = '', ...fragment] = new URL(address).href.split('#');
  const rest = fragment.length > 0 ? `#${fragment.join('%23')}` : '';
  const target = `${before}${rest}`
    .replace(/%(?![0-9A-Fa-f]{2})/g, '%25')
    .replace(/[^A-Za-z0-9\-._~:/?#@!$&'()*+,;=%[\]]/g, (letter) => encodeURIComponent(letter));
  return target.length <= LONGEST ? target : undefined;
}
