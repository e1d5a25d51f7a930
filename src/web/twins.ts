/** Each page's `.json` and `.csv`. */
import type { Context } from 'hono';
import { tableCsv } from '../exchange/table-csv.js';
import type { Keys } from './address/address.js';
import type { Desk } from './desk.js';
import type { AnyPage, Asked } from './page.js';
import type { Room } from './room.js';

export async function jsonTwin(c: Context, page: AnyPage, desk: Desk, asked: Asked<Keys>): Promise<Response> {
  const data = page.json ? await page.json(desk, asked) : await readWhole(page, desk, asked);
  return c.json(
    { schema: page.schema, address: addressAsked(c), items: desk.items, ...data },
    page.statusOf?.(data) ?? 200,
  );
}

/**
 * The whole table, sent as it is read: it may be larger than memory. What cannot be read to its end breaks the connection
 * off, so that nobody takes a part for the whole.
 */
export async function csvTwin(
  c: Context,
  page: AnyPage,
  desk: Desk,
  asked: Asked<Keys>,
  room: Room,
): Promise<Response> {
  const data = await readWhole(page, desk, asked);
  const { columns, batches } = page.csv(desk, asked, data);
  const pieces = tableCsv(columns, all(batches));
  const first = await pieces.next(); // what fails at once fails before the headers are out
  const encoder = new TextEncoder();
  const { signal, end } = room.stream();
  const ended = async (): Promise<void> => {
    end();
    await pieces.return(undefined);
  };
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      if (!first.done) controller.enqueue(encoder.encode(first.value));
      signal.addEventListener('abort', () => {
        controller.error(signal.reason);
        void ended().catch(() => {});
      });
    },
    async pull(controller) {
      try {
        const { done, value } = await pieces.next();
        if (signal.aborted) return;
        if (!done) return controller.enqueue(encoder.encode(value));
        end();
        controller.close();
      } catch (error) {
        end();
        throw error;
      }
    },
    cancel: ended,
  });
  return c.body(body, page.statusOf?.(data) ?? 200, {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="${page.part}.csv"`,
  });
}

async function readWhole(page: AnyPage, desk: Desk, asked: Asked<Keys>): Promise<object> {
  const data = await page.read(desk, asked);
  const wrong = page.wrong?.(data);
  if (wrong) throw wrong;
  return data;
}

async function* all<Batch>(batches: AsyncIterable<Batch> | Iterable<Batch>): AsyncGenerator<Batch> {
  yield* batches;
}

/** Without what the twin's ending adds. */
function addressAsked(c: Context): string {
  const { pathname, search } = new URL(c.req.url);
  return `${pathname.replace(/\.(json|csv)$/, '')}${search}`;
}
