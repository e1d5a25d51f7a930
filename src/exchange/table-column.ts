import type { Kind } from './workbook/sheet.js';

/** A column of an exported table. Of a `time` the rows hold milliseconds since 1970 UTC. */
export interface TableColumn {
  readonly name: string;
  readonly kind: Kind;
  /** in a workbook, in letters */
  readonly width: number;
}

export type TableRow = Readonly<Record<string, string | number | null>>;

export function column(name: string, kind: Kind, width: number): TableColumn {
  return { name, kind, width };
}
