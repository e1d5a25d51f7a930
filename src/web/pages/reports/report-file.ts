/** A report as it was made, by itself: `/report/NAME.html`. */
import type { Context, Hono } from 'hono';
import { readReport } from '../../../project/made-reports.js';
import { NotFoundError } from '../../desk.js';
import type { Room } from '../../room.js';

/** Its style stands in it; whatever else the file holds may run nothing, load nothing and reach nothing of this server. */
const POLICY = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'font-src data:',
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  'sandbox allow-downloads allow-popups allow-popups-to-escape-sandbox',
].join('; ');

export function more(app: Hono, room: Room): void {
  app.get('/report/:name{.+\\.html}', (c) => reportFile(c, room));
}

/** @throws NotFoundError `no-report` */
async function reportFile(c: Context, { project }: Room): Promise<Response> {
  const name = (c.req.param('name') ?? '').replace(/\.html$/, '');
  const report = await readReport(project, name);
  if (!report)
    throw new NotFoundError('no-report', `there is no report "${name}"`, {
      hint: 'see /report for those that are',
      about: { name },
    });
  return c.body(new Uint8Array(report), 200, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': POLICY,
  });
}
