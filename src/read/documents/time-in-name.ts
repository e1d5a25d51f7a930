const day = /(?<!\d)((?:19|20)\d\d)([-_./]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])/;
const clock = /^[T_ -]{1,3}([01]\d|2[0-3])[-_:.h]?([0-5]\d)(?:[-_:.]?([0-5]\d))?(?!\d)/;

/**
 * The time that the name of a file states, `2031-05-06_evening.txt` or `20310506-2100.srt`, or else its folders, `2031/05/06/`: a
 * day, or a day and clock. '' where they state none.
 */
export function timeInName(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const found = day.exec(name) ?? day.exec(path);
  if (!found) return '';
  const [whole, year, , month, date] = found;
  const behind = found.input.slice(found.index + whole.length);
  const [, hour, minute, second] = clock.exec(behind) ?? [];
  if (hour === undefined && /^\d/.test(behind)) return ''; // a longer number, such as an id
  const time = hour === undefined ? '' : ` ${hour}:${minute}${second === undefined ? '' : `:${second}`}`;
  return `${year}-${month}-${date}${time}`;
}
