/**
 * Text of a workbook on its way from file to file is a string with one letter for each byte of its UTF-8: what is only
 * passed on is neither decoded nor encoded, which is most of the time that reading a workbook takes. Marks of XML and
 * JSON are ASCII, so that they stand out among such bytes as they do among letters. Bytes that are no UTF-8 pass
 * through as well, and are set aside with their row where it is read.
 */

/** Text as its bytes, a letter each. Lone surrogates become U+FFFD. */
export function toByteText(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}

/** Bytes, a letter each, as the text that they are; U+FFFD for what is no UTF-8. */
export function fromByteText(bytes: string): string {
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
