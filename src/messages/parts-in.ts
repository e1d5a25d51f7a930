const clocks = new Map<string, Intl.DateTimeFormat>();

/** The numbers of a local time. Words are those of our languages, so that every machine writes the same. */
export function partsIn(zone: string, ms: number): { year: number; month: number; day: number; clock: string } {
  const known = clocks.get(zone);
  const intl =
    known ??
    new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
    });
  if (!known) clocks.set(zone, intl);
  const part: Record<string, string> = {};
  for (const { type, value } of intl.formatToParts(ms)) part[type] = value;
  return {
    year: Number(part.year),
    month: Number(part.month),
    day: Number(part.day),
    clock: `${part.hour}:${part.minute}`,
  };
}

/** `UTC+3` of Etc/GMT-3: POSIX counts the other way round. Other zones go by their names. */
export function zoneName(zone: string): string {
  const [, sign, hours] = /^Etc\/GMT([+-])(\d+)$/.exec(zone) ?? [];
  return sign ? `UTC${sign === '-' ? '+' : '−'}${hours}` : zone;
}

/** Places after the point of a share as percent: none from a tenth on, one from a hundredth. */
export function placesOf(share: number): number {
  if (share === 0 || share >= 0.0995) return 0;
  return share >= 0.00995 ? 1 : 2;
}

/** Places of both bounds of an interval: a tenth where shares are small, more only where they would look the same. */
export function placesOfInterval({ low, high }: { low: number; high: number }): number {
  const least = high < 0.1 ? 1 : 0;
  return [least, least + 1, least + 2].find((p) => (100 * low).toFixed(p) !== (100 * high).toFixed(p)) ?? least;
}
