/** How a language writes values. One implementation a language, for example en/format.ts. */
export interface Format {
  /** a whole number: `15,313` */
  number(n: number): string;
  /** a number with so many places after the point */
  decimal(n: number, places: number): string;
  /** a share in 0..1 as percent: `12 %`, under a tenth with one place, under a hundredth with two */
  share(share: number): string;
  /** a share at a tick of an axis: no more places than it has */
  tick(share: number): string;
  /** bounds of shares in 0..1, with no more places than tell them apart: `11 to 26 %` */
  interval(bounds: { low: number; high: number }): string;
  /** minutes: `75 minutes`, `3 h 42 min`, `2 days 4 h` */
  duration(minutes: number): string;
  /** `4 August 2031` */
  day(day: string): string;
  /** `4 Aug` */
  shortDay(day: string): string;
  /** `4 August to 9 November 2031` */
  span(from: string, to: string): string;
  /** `4–9 Aug`, `27 Oct – 2 Nov`; with the year where asked for */
  shortSpan(from: string, to: string, year?: boolean): string;
  /** `4 Aug 2031, 06:42`, in a zone */
  moment(ms: number, zone: string): string;
  /** `06:42`, in a zone */
  clock(ms: number, zone: string): string;
  /** `Aug` of 2031-08-01 */
  month(day: string): string;
  /** `a, b and c`; of many only the first, and how many more */
  list(words: readonly string[], most?: number): string;
  /** in the language's quotation marks */
  quoted(text: string): string;
  /** a time zone: `Europe/Minsk`, `UTC+3` of Etc/GMT-3 */
  zone(zone: string): string;
  /** name of a language by its ISO code: `Russian`; '' is no known language */
  language(code: string): string;
}
