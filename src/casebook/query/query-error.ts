import { UsageError, type ErrorValues } from '../../vocabulary/errors.js';

/** A query cannot be read. Whoever knows the file says its place. */
export class QueryError extends UsageError {
  /** where in the query, in UTF-16 units from 0 */
  readonly offset: number;

  constructor(code: string, message: string, offset: number, hint?: string, about?: ErrorValues) {
    super(code, message, {
      place: `character ${offset + 1}`,
      ...(hint === undefined ? {} : { hint }),
      ...(about ? { about } : {}),
    });
    this.offset = offset;
  }
}
