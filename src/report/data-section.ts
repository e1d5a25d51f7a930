import type { Result as Survey } from '../instruments/survey/result.js';
import { html, type Html } from './html.js';
import type { ReportInput } from './input.js';
import type { Drawing } from './page-context.js';

interface DataInput extends Pick<ReportInput, 'casebook' | 'coverage'> {
  /** left out while it is being made: then groups are not counted */
  survey?: { answer: Pick<Survey, 'by' | 'sets'> } | undefined;
}

/** The data statement: what this report or project speaks of. */
export function dataSection({ say, input, charts }: Pick<Drawing, 'say' | 'charts'> & { input: DataInput }): Html {
  const { casebook, coverage, survey } = input;
  const { settings, codebook } = casebook;
  const { items, days, from, to, zone } = coverage;
  const seen = coverage.outlets.filter((outlet) => outlet.items > 0).length;
  const groups =
    survey?.answer.by === 'group'
      ? survey.answer.sets.map((set) => ({ name: charts.names.set(set.id), outlets: set.outlets, items: set.items }))
      : [];
  const entries: [Html, Html][] = [
    [
      say('data.items'),
      from && to && items > 0 ? say('data.items-are', { items, days, from, to, zone }) : say('data.no-items'),
    ],
    [say('data.period'), settings.period ? say('data.period-is', settings.period) : say('data.no-period')],
    [say('data.outlets'), say('data.outlets-are', { seen, listed: coverage.outlets.length })],
    [say('data.rule'), settings.selection ? say('data.rule-is', { rule: settings.selection }) : say('data.no-rule')],
    ...(survey
      ? [
          [say('data.groups'), groups.length > 0 ? say('data.groups-are', { groups }) : say('data.no-groups')] as [
            Html,
            Html,
          ],
        ]
      : []),
    ...(coverage.languages.length > 0
      ? [
          [
            say('data.languages'),
            say('data.languages-are', { ...coverage, languages: shownLanguages(coverage.languages) }),
          ] as [Html, Html],
        ]
      : []),
    ...(coverage.forms.length > 0
      ? [[say('data.forms'), say('data.forms-are', { forms: coverage.forms })] as [Html, Html]]
      : []),
    [
      say('data.codebook'),
      codebook.narratives.length > 0
        ? say('data.codebook-is', {
            version: codebook.version,
            narratives: codebook.narratives.length,
            themes: codebook.themes.length,
          })
        : say('data.no-codebook'),
    ],
    [say('data.accounts'), say(settings.accounts === 'hashed' ? 'data.accounts-hashed' : 'data.accounts-named')],
  ];
  return html`<section id="data">
    <h2>${say('data.title')}</h2>
    <dl class="statement">
      ${entries.map(
        ([term, is]) =>
          html`<div>
            <dt>${term}</dt>
            <dd>${is}</dd>
          </div> `,
      )}
    </dl>
  </section> `;
}

/** The twelve with most items, and always those in no known language. */
function shownLanguages<L extends { language: string }>(languages: readonly L[]): L[] {
  return languages.filter(({ language }, at) => at < 12 || language === '');
}
