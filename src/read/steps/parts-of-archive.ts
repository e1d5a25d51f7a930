import { stat } from 'node:fs/promises';
import { basename } from 'node:path/posix';
import { UsageError } from '../../vocabulary/errors.js';
import type { PlainFiles } from '../plain-files.js';
import { leftAsMedia, sortOfFile } from './file-sorts.js';
import type { Inner } from './find-steps.js';
import { openMembers } from './members.js';
import type { Part } from './step.js';
import { unpackedMeter } from './within-limits.js';

/** What makes an archive a file of Word, PowerPoint or LibreOffice (whose first is `mimetype`), which is no archive to people. */
const officeFiles: ReadonlySet<string> = new Set(['[Content_Types].xml', 'word/document.xml', 'ppt/presentation.xml']);

/**
 * The parts of a zip archive: its tables, each with what is behind it, and its pages, texts, mails and subtitles together. What
 * is in it and cannot be read is a part as well, with its reason, and does not stop the others.
 *
 * @param path where the archive lies, unpacked as far as `inner` says
 * @param behind the parts of a file in it
 * @throws UsageError when the archive is damaged or has too many files
 */
export async function* partsOfArchive(
  files: PlainFiles,
  path: string,
  { part, steps, name }: Inner,
  behind: (member: Inner) => AsyncGenerator<Part>,
): AsyncGenerator<Part, void, undefined> {
  const members = await openMembers(path, { ...files.how, name });
  const names: string[] = [];
  const count = unpackedMeter((await stat(path)).size, name, files.how.limits);
  try {
    for await (const member of members.list()) {
      count(member.bytes); // files of an archive can be the same bytes many times over
      names.push(member.name);
    }
  } finally {
    await members.close();
  }
  if (names[0] === 'mimetype' || names.some((member) => officeFiles.has(member))) return yield { part, steps };
  const partOf = (member: string): string => (part === '' ? member : `${part}/${member}`);
  for (const { name: member, ...left } of members.left) yield { part: partOf(member), steps, left };
  if (names.some((member) => sortOfFile(member) === 'document')) {
    yield { part: partOf('pages'), steps: [...steps, { step: 'documents' }], kind: 'rows' };
  }
  let read = 0;
  for (const member of names) {
    const sort = sortOfFile(member);
    if (sort === 'housekeeping') continue;
    read++;
    if (sort === 'media') yield { part: partOf(member), steps, left: leftAsMedia };
    if (sort !== 'other') continue;
    const inner = { part: partOf(member), steps: [...steps, { step: 'member' as const, member }] };
    try {
      yield* behind({ ...inner, name: basename(member) });
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      yield { ...inner, left: { code: error.code, reason: error.message, hint: error.hint ?? '' } };
    }
  }
  if (read + members.left.length === 0) {
    throw new UsageError('empty-file', 'the archive has no files', { place: name, hint: 'get it again, whole' });
  }
}
