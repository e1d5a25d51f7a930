/** The files of a new casebook, which a person will edit: comments teach, and nothing needs to be removed. */
import { readFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { alignments, outletKinds } from '../vocabulary/outlet.js';
import { outletLines, type FoundOutlet } from './outlet-lines.js';

export interface Draft {
  name: string;
  zone: string;
  period?: { from: string; to: string } | undefined;
  /** ISO 639-1 */
  languages: readonly string[];
  /** the rule by which the outlets were chosen */
  selection?: string | undefined;
  accounts: 'hashed' | 'named';
  outlets: readonly FoundOutlet[];
}

/** A casebook without outlets, by file name. It loads without mistakes. */
export function blankCasebook({ name, zone }: { name: string; zone: string }): Record<string, string> {
  return draftCasebook({ name, zone, languages: [], accounts: 'hashed', outlets: [] });
}

/** A casebook of what files were found to hold. It loads without mistakes as long as no two outlets share a name. */
export function draftCasebook(draft: Draft): Record<string, string> {
  return {
    'refrain.yaml': settings(draft),
    'outlets.yaml': outlets(draft.outlets),
    'codebook.yaml': template('codebook.yaml'),
    'speakers.yaml': template('speakers.yaml'),
    'events.yaml': template('events.yaml'),
  };
}

function template(file: string): string {
  return readFileSync(new URL(`./templates/${file}`, import.meta.url), 'utf8');
}

function outlets(found: readonly FoundOutlet[]): string {
  const head = template('outlets.yaml')
    .replace('KINDS', outletKinds.join(', '))
    .replace('ALIGNMENTS', alignments.join(', '));
  const [groups = '', example = ''] = head.split(/^#\n/m);
  return `${groups}\n${example.replace(/^(?=# {2}- )/m, 'outlets:\n')}${outletLines(found)}`;
}

function settings({ name, zone, period, languages, selection, accounts }: Draft): string {
  return `# yaml-language-server: $schema=schemas/refrain.schema.json
# What this project is. \`refrain check\` says what is wrong in its files.
${line({ name })}  # as it shall stand on reports
${line({ zone })}  # the time zone in which days and weeks are counted
${
  period
    ? `period:  # first and last day under study; without a period all items count\n  from: ${period.from}\n  to: ${period.to}`
    : '# period:  # first and last day under study; without a period all items count\n#   from: 2031-09-01\n#   to: 2031-11-30'
}
languages: [${languages.join(', ')}]  # of the media space: be, ru, uk, pl, en, …
${selection ? '' : '# '}${line({ selection: selection ?? 'the rule by which the outlets were chosen; reports quote it' })}
accounts: ${accounts}  # how accounts of people are stored: hashed (under a keyed hash), or named
`;
}

function line(pair: Record<string, string>): string {
  return stringify(pair, { lineWidth: 0, blockQuote: false }).trimEnd();
}
