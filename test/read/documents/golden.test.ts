/**
 * A folder of files/ is a test: what is in it must give the rows of `NAME.rows.jsonl` beside it. What is missing is written,
 * never in CI: look at it before it is committed. All of it is made up, about countries that are made up.
 *
 * Shapes followed: SingleFile's comment as its README shows it; "Save as, complete" and web archives of Chromium; mirrors of
 * wget -E -k; previews of channels (t.me/s) by the class names that snscrape's `telegram.py` reads; pages of Telegram Desktop by
 * `export_output_html.cpp`; captions of YouTube and `.info.json` as yt-dlp writes them ("Output template" in its README).
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rowsOfFolder } from './rows-of-folder.js';

const files = join(import.meta.dirname, 'files');
const folders = readdirSync(files, { withFileTypes: true }).filter((entry) => entry.isDirectory());

for (const { name } of folders) {
  test(`${name} are read as their rows say`, async () => {
    const found = await rowsOfFolder(join(files, name));
    const expected = join(files, `${name}.rows.jsonl`);
    if (!existsSync(expected) && process.env['CI'] === undefined) writeFileSync(expected, found);
    expect(found).toBe(readFileSync(expected, 'utf8'));
  });
}
