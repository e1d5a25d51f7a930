import type { Casebook } from '../casebook/casebook.js';
import type { Coverage } from '../find/coverage-result.js';
import type { Result as Repeats } from '../instruments/repeats/result.js';
import type { Result as Survey } from '../instruments/survey/result.js';
import type { EvidencePointer, Form } from '../vocabulary/item.js';
import type { ItemId, RunId } from '../vocabulary/ids.js';

/** An item as the appendix shows it. */
export interface ReportItem extends EvidencePointer {
  item: ItemId;
  outlet: string;
  publishedMs: number;
  stated: string;
  title: string;
  /** the first 280 characters, as received */
  excerpt: string;
  language: string;
  form: Form;
  address: string;
  /** name of the file that the evidence was imported as */
  file: string;
}

/** Everything that a report is made from: results that were kept, and nothing computed on the way. */
export interface ReportInput {
  casebook: Casebook;
  coverage: Coverage;
  survey: { run: RunId; version: number; options: Record<string, unknown>; answer: Survey };
  repeats: { run: RunId; version: number; options: Record<string, unknown>; answer: Repeats };
  /** the items that findings, tables and pictures name, by id */
  items: ReadonlyMap<ItemId, ReportItem>;
  /** name and version of this package: `refrain 0.1.0` */
  software: string;
  madeAt: Date;
}
