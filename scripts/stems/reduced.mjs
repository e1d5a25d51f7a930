/** Belarusian vowels as they stand without stress; what is compared only. */
export function reduced(text) {
  return text.replaceAll(/[оэ]/g, 'а').replaceAll(/[ёя]/g, 'е');
}
