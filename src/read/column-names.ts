/** Names of columns from what the header of a table says: empty ones are `column_3`, doubled ones `Title_2`. */
export function columnNames(header: readonly string[]): string[] {
  const seen = new Set<string>();
  return header.map((field, index) => {
    const name = field.trim() || `column_${index + 1}`;
    let unique = name;
    for (let n = 2; seen.has(unique); n++) unique = `${name}_${n}`;
    seen.add(unique);
    return unique;
  });
}
