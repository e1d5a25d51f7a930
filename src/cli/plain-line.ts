/** A line in which nothing from outside steers the terminal. */
export function plainLine(line: string): string {
  return line.replace(/[\p{Cc}\p{Cf}]/gu, '');
}
