/** An instant as `2021-11-04 12:34` of a zone, with its offset: `+03:00`. */
export function localTime(ms: number, zone: string): string {
  const parts: Record<string, string> = {};
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'longOffset',
  });
  for (const { type, value } of format.formatToParts(ms)) parts[type] = value;
  const offset = (parts.timeZoneName ?? '').replace('GMT', '') || 'Z';
  return `${parts.year}-${parts.month}-${parts.day} ${parts.hour}:${parts.minute}${offset}`;
}
