/** Row from 1 and column from 0 of a cell such as `AB12`; undefined when the text names none. */
export function cellAt(name: string): { row: number; column: number } | undefined {
  const [, letters = '', digits = ''] = /^\$?([A-Z]{1,4})\$?(\d{1,8})$/i.exec(name) ?? [];
  return letters === '' ? undefined : { row: Number(digits), column: columnAt(letters.toUpperCase()) };
}

/** Column from 0 of what begins with letters such as `AB`, of which the first five count; -1 when it does not. */
export function columnAt(name: string): number {
  let column = 0;
  for (let at = 0; at < Math.min(5, name.length); at++) {
    const letter = name.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column - 1;
}
