/** The page of reports that were made. */
import { link, outside, rich, type Rich } from '../../rich.js';
import { count, format } from '../format.js';

const text = (words: string) => (): Rich => [words];

export const reportsRoom = {
  'reports.heading': (v: { reports: number; ms: number; zone: string; href: string }): Rich =>
    rich`${count(v.reports, 'report')}, ${link(v.href, v.reports === 1 ? 'made' : 'the last made')} ${format.moment(v.ms, v.zone)}`,
  'reports.none': text('No report was made yet'),
  'reports.none-how': text(
    'A report is one HTML file with findings, charts, what is missing and the items behind every number. Make one with',
  ),
  'reports.how': text(
    'Each is one file that stands alone, as it was made then. Make one of the items as they are now with',
  ),
  'reports.size': (v: { bytes: number }): Rich =>
    v.bytes < 100_000
      ? rich`${format.number(Math.max(1, v.bytes / 1_000))} kB`
      : rich`${format.decimal(v.bytes / 1_000_000, 1)} MB`,
  'reports.current': text('of the runs that the pages show now'),
  'reports.older': text('of other runs than the pages show now'),
  'reports.download': text('Download'),
  'reports.download-of': (v: { title: string }): Rich => rich`Download “${outside(v.title)}”`,
  'reports.runs': (v: { runs: number }): Rich => [v.runs === 1 ? 'Run' : 'Runs'],
  'reports.shown': (v: { shown: number; of: number }): Rich =>
    rich`The last ${format.number(v.shown)} of ${count(v.of, 'report')}; all are in the CSV.`,
};
