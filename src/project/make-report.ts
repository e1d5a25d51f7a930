/** Runs what a report needs, gathers the items behind it, and writes one HTML file. */
import { join } from 'node:path';
import { coverage } from '../find/coverage.js';
import { detailsOf } from '../find/item-details.js';
import type { Job } from '../jobs/job.js';
import { messagesIn, type LanguageTag } from '../messages/messages.js';
import type { ReportInput, ReportItem } from '../report/input.js';
import { reportItems } from '../report/item-ids.js';
import type { ItemId } from '../vocabulary/ids.js';
import type { Project } from './project.js';
import { runInstrument } from './run-instrument.js';
import { software } from './software.js';
import { writeWhole } from './write-whole.js';

export interface ReportOptions {
  /** what survey compares */
  by: 'group' | 'outlet';
  /** what it is written in; English by default */
  language?: LanguageTag | undefined;
  /** where to write it; by default data/reports/, named after its runs and, where it is not English, its language */
  to?: string | undefined;
}

/** @returns where the report is */
export async function makeReport(
  project: Project,
  { by, language = 'en', to }: ReportOptions,
  job: Job,
): Promise<{ path: string; bytes: number }> {
  const survey = await runInstrument(project, 'survey', { by }, job);
  const repeats = await runInstrument(project, 'repeats', {}, job);
  const store = await project.store();
  const { madeBy } = await project.derive({ layers: ['languages'], links: [] }, job);
  const languages = madeBy.languages ?? '';
  const covered = await coverage(store, project.casebook, project.span(), languages);
  const files = new Map(covered.imports.map(({ sha256, file }) => [sha256, file]));
  const details = await detailsOf(store, reportItems(survey.result, repeats.result), languages);
  const items = new Map<ItemId, ReportItem>();
  for (const [id, item] of details) {
    items.set(id, {
      item: id,
      outlet: item.outlet,
      publishedMs: item.published_ms,
      stated: item.stated,
      title: item.title,
      excerpt: item.excerpt,
      language: item.language,
      form: item.form,
      address: item.address,
      sha256: item.sha256,
      locator: item.locator,
      file: files.get(item.sha256) ?? '',
    });
  }
  const input: ReportInput = {
    casebook: project.casebook,
    coverage: covered,
    survey: { run: survey.run, version: survey.version, options: survey.options, answer: survey.result },
    repeats: { run: repeats.run, version: repeats.version, options: repeats.options, answer: repeats.result },
    items,
    software: software(),
    madeAt: project.now(),
  };
  // Loaded here: what draws charts takes half a second to load, which no other command needs to wait for.
  const { renderReport } = await import('../report/render.js');
  const html = renderReport(input, messagesIn[language]);
  const name = [survey.run.slice(0, 8), repeats.run.slice(0, 8), ...(language === 'en' ? [] : [language])].join('-');
  const path = to ?? join(project.folders.reports, `${name}.html`);
  await writeWhole(path, html);
  return { path, bytes: Buffer.byteLength(html) };
}
