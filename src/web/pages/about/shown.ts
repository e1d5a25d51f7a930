import { plainText } from '../../../messages/messages.js';
import { dataSection } from '../../../report/data-section.js';
import { html, type Html } from '../../../report/html.js';
import { methodSection } from '../../../report/method-section.js';
import { missingSection } from '../../../report/missing-section.js';
import { drawing } from '../../../report/page-context.js';
import { runsTable } from '../../../report/runs-table.js';
import { headingOf } from '../../frame/frame.js';
import { keysList } from '../../frame/keys-dialog.js';
import type { Shown } from '../../page.js';
import type { View } from '../../view.js';
import type { Data } from './read.js';

/** The sections of a report that speak of the data, then what is of the reading room itself. */
export function shown(data: Data, view: View): Shown {
  const { coverage, survey, repeats, runs } = data;
  const { casebook, language, say, rich } = view;
  const { items, from, to, outlets } = coverage;
  const page = drawing(casebook, language);
  const seen = outlets.filter((outlet) => outlet.items > 0).length;
  const heading = from && to && items > 0 ? rich('about.heading', { items, seen, from, to }) : rich('about.no-items');
  const input = { casebook, coverage, survey: survey ? { answer: survey } : undefined };
  const [, repeated] = runs;
  return {
    heading,
    ...(repeated ? { run: repeated.run } : {}),
    main: html`<div class="about">
      <div class="head">
        ${headingOf({ heading })}
        <nav aria-label="${plainText(rich('about.contents'))}">
          <ul>
            ${(
              [
                ['data', 'data.title'],
                ['missing', 'missing.title'],
                ...(repeats ? [['method', 'method.title'] as const] : []),
                ['versions', 'about.versions'],
                ['all-keys', 'keys.heading'],
                ['privacy', 'about.privacy'],
                ['licences', 'about.licences'],
              ] as const
            ).map(([id, title]) => html`<li><a href="#${id}">${say(title)}</a></li>`)}
          </ul>
        </nav>
      </div>
      ${runs.length < 2 ? html`<p class="note" role="status">${say('about.being-made')}</p>` : undefined}
      ${dataSection({ ...page, input })} ${missingSection({ ...page, input })}
      ${repeats ? methodSection({ ...page, input: { ...input, repeats: { answer: repeats } } }) : undefined}
      <section id="versions">
        <h2>${say('about.versions')}</h2>
        <p>${say('about.versions-how')}</p>
        ${versions(data, view)}
        ${
          runs.length > 0
            ? runsTable(
                page,
                runs.map(({ instrument, ...run }) => ({ name: instrument, ...run })),
              )
            : undefined
        }
      </section>
      <section id="all-keys">
        <h2>${say('keys.heading')}</h2>
        <p>${say('about.keys-how')}</p>
        ${keysList(view)}
      </section>
      ${paragraphs('privacy', view)} ${paragraphs('licences', view)}
    </div>`,
  };
}

function versions({ software, runsOn, casebook, madeBy }: Data, { say }: View): Html {
  const entries: [Html, Html][] = [
    [say('about.software'), say('about.software-is', { software, ...runsOn })],
    [say('about.casebook'), html`<code>${casebook}</code>`],
    ...Object.entries(madeBy)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, version]): [Html, Html] => [say('about.made-by', { name }), html`<code>${version}</code>`]),
  ];
  return html`<dl class="statement">
    ${entries.map(
      ([term, is]) =>
        html`<div>
          <dt>${term}</dt>
          <dd>${is}</dd>
        </div>`,
    )}
  </dl>`;
}

const texts = {
  privacy: ['about.privacy-stays', 'about.privacy-notes', 'about.privacy-changes'],
  licences: [
    'about.licences-refrain',
    'about.licences-type',
    'about.licences-stems',
    'about.licences-model',
    'about.licences-items',
  ],
} as const;

function paragraphs(id: keyof typeof texts, { say }: View): Html {
  return html`<section id="${id}">
    <h2>${say(`about.${id}`)}</h2>
    ${texts[id].map((text) => html`<p>${say(text)}</p>`)}
  </section>`;
}
