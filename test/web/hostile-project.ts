/** A project in which everything that comes from outside is an attack: names, titles, texts, addresses, files, columns. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newFolder, projectFolder } from '../cli/refrain.js';
import { vectors } from './vectors.js';

const story =
  'The bridge of Tesmin is closed after cracks were found, and only the union can mend it, the minister of roads said';
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const yaml = (text: string): string => JSON.stringify(text.toWellFormed().replace(/[\p{Cc}\u2028\u2029]/gu, ' '));

/**
 * Files to import, with the columns of one that only a mapping can read; `planted` counts the attacks in all fields.
 */
export function hostileProject(): {
  folder: string;
  files: string[];
  mapped: { file: string; mapping: string };
  planted: number;
} {
  const groups = vectors.slice(0, 4).map((name, at) => `  - id: group-${at}\n    name: ${yaml(name)}`);
  const outlets = vectors.map(
    (name, at) =>
      `  - id: outlet-${at}\n    name: ${yaml(`${name} ${at}`)}\n    kind: site\n    groups: [group-${at % 4}]`,
  );
  const narratives = vectors
    .slice(0, 12)
    .map(
      (name, at) =>
        `  - id: narrative-${at}\n    name: ${yaml(name)}\n    definition: ${yaml(name)}\n    theme: theme\n    queries:\n      any: ${at % 2 ? 'bridge' : 'window'}`,
    );
  const folder = projectFolder({
    'outlets.yaml': `groups:\n${groups.join('\n')}\noutlets:\n${outlets.join('\n')}\n`,
    'codebook.yaml': `themes:\n  - id: theme\n    name: ${yaml(vectors[0]!)}\nnarratives:\n${narratives.join('\n')}\n`,
  });
  const from = newFolder();
  const rows = vectors.map((vector, at) =>
    [
      `outlet-${at}`,
      new Date(Date.UTC(2031, 4, 1 + (at % 25), 8, at % 60)).toISOString(),
      quoted(vector),
      quoted(`${at % 3 === 0 ? story : ''} ${vector}\n\n${vector}`),
      quoted(vector),
    ].join(','),
  );
  // A file name cannot hold a slash or a null, and is at most 255 bytes.
  const names = [
    '<img src=x onerror=window.hit=1>.csv',
    '"><svg onload=window.hit=1>.csv',
    "'onfocus='window.hit=1' autofocus.csv",
  ];
  const size = Math.ceil(rows.length / names.length);
  mkdirSync(from, { recursive: true });
  const files = names.map((name, at) => {
    const file = join(from, name);
    writeFileSync(file, `outlet,published,title,text,url\n${rows.slice(at * size, (at + 1) * size).join('\n')}\n`);
    return file;
  });
  const column = '<img src=x onerror=window.hit=1>';
  const file = join(from, 'columns.csv');
  writeFileSync(file, `who,${quoted(column)},when\noutlet-1,${quoted(`${story} on Friday`)},2031-05-20T10:00:00Z\n`);
  const mapping = join(from, 'columns.map.yaml');
  writeFileSync(mapping, `outlet: who\ntext: ${yaml(column)}\npublished: when\n`);
  // names of outlets, titles, texts and addresses; of groups, narratives twice, files, and a column
  const planted = 4 * vectors.length + groups.length + 2 * narratives.length + names.length + 1;
  return { folder, files, mapped: { file, mapping }, planted };
}
