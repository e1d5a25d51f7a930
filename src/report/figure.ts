import type { Chart } from '../instruments/chart.js';
import { csvLink } from './csv-link.js';
import { drawChart } from './draw.js';
import { html, words, type Html } from './html.js';
import type { Drawing } from './page-context.js';

/** A chart with its number, title, key, source line and data. */
export function figure(page: Drawing, chart: Chart): Html {
  const { say, language } = page;
  const n = page.nextFigure();
  const key = chart.key.map((id) => html` ${page.set(id)}`);
  const hatched = chart.hatched ? html` <span class="hatch"></span> ${language.chart.hatchedKey}` : undefined;
  return html`<figure id="figure-${n}">
    <figcaption>
      <b>${say('figure.number', { n })} ${words(chart.title)}</b>
      <span class="how">${words(chart.how)}${hatched}</span
      >${key.length > 0 ? html`<span class="keys">${key}</span>` : undefined}
    </figcaption>
    ${drawChart(chart)}
    <p class="source">${words(chart.source)} ${csvLink(chart.id, language.chart.dataLink, chart.data)}</p>
  </figure> `;
}
