import { UsageError } from '../../vocabulary/errors.js';
import type { Recognised } from '../recognise.js';
import { hasAll } from './shape.js';

/**
 * Turns away tables that are what a tool found out, not what was published: nothing in them is an item.
 *
 * @throws UsageError `not-posts`
 */
export function refuseResults(file: Recognised): void {
  if (!hasAll(file, ['object_id', 'content_id', 'content_id_y', 'time_delta'])) return;
  throw new UsageError('not-posts', 'these are pairs of accounts that CooRTweet found, not posts', {
    place: file.name,
    hint: 'import the table that they were found in: object_id, account_id, content_id, timestamp_share',
  });
}
