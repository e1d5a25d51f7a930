import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findItems, holdWords, type Stock } from '../../src/find/items/index.js';
import { search } from '../../src/find/search.js';
import { quietJob } from '../../src/jobs/job.js';
import { openProject } from '../../src/project/project.js';
import { endResident, imported, projectFolder } from '../cli/refrain.js';

const all = { groups: [], outlets: [], languages: [], weeks: [], narratives: [], from: '', to: '' } as const;

/** The words of the items that a query finds, as the pages find them; an error where search finds others. */
async function found(stock: Stock, query: string): Promise<string[]> {
  const { list } = await findItems(stock, { ...all, query, copies: 'all', sort: 'oldest', offset: 0, limit: 100 });
  const folds = stock.casebook.settings.queries;
  const same = await search(stock.store, query, stock.madeBy.words!, {
    span: stock.span,
    outlet: '',
    limit: 100,
    folds,
  });
  expect(list.map(({ item }) => item).toSorted()).toEqual(same.items.map(({ item }) => item).toSorted());
  return list.map(({ excerpt }) => excerpt);
}

test.each(['from the store', 'from memory'])(
  'letters that a project folds, Belarusian in Latin letters and changed texts are found as search finds them: %s',
  async (where) => {
    const folder = projectFolder({
      'refrain.yaml':
        'name: Test\nzone: Europe/Minsk\nmadeUp: true\nqueries:\n  fold: [ё, і]\n  latin: [be]\nperiod: { from: 2031-05-01, to: 2031-05-31 }\n',
    });
    const rows = [
      ['1', '2031-05-01T08:00:00Z', 'ru', 'Ёлка стоит на площади', 'u1'],
      ['2', '2031-05-02T08:00:00Z', 'ru', 'Елки привезли из леса', 'u2'],
      ['3', '2031-05-03T08:00:00Z', 'be', 'Biełaruskaja mova ŭ škole', 'u3'],
      ['4', '2031-05-04T08:00:00Z', 'be', 'Беларуская мова ў школе', 'u4'],
      ['5', '2031-05-05T08:00:00Z', 'en', 'The bridge is closed', 'u5'],
      ['6', '2032-05-05T08:00:00Z', 'en', 'The bridge is closed outside the period', 'u6'],
    ];
    const line = ([, published, language, text, url]: string[]): string =>
      JSON.stringify({ outlet: 'river-news', published, language, text, url: `https://river.example/${url}` });
    writeFileSync(join(folder, 'items.jsonl'), rows.map(line).join('\n'));
    await imported(folder, [join(folder, 'items.jsonl')]);
    writeFileSync(
      join(folder, 'later.jsonl'),
      line(['5', '2031-05-05T08:00:00Z', 'en', 'The bridge is open again', 'u5']),
    );
    endResident();
    const project = await openProject(folder, { command: 'test', now: () => new Date('2031-06-01T00:00:00Z') });
    const stockNow = async (): Promise<Stock> => {
      const { madeBy, items } = await project.derive({ layers: ['words', 'codes'], links: ['clusters'] }, quietJob());
      const stock = { store: await project.store(), casebook: project.casebook, span: project.span(), madeBy, items };
      if (where === 'from memory') await holdWords(stock);
      return stock;
    };
    try {
      const before = await stockNow();
      expect(await found(before, 'елка')).toEqual(['Ёлка стоит на площади', 'Елки привезли из леса']);
      expect(await found(before, 'ёлк*')).toHaveLength(2);
      expect(await found(before, '=елка')).toEqual([]);
      expect(await found(before, '=ёлка')).toHaveLength(1);
      expect(await found(before, 'мова')).toHaveLength(2);
      expect(await found(before, 'беларуск*')).toHaveLength(2);
      expect(await found(before, '"беларуская мова"')).toHaveLength(2);
      expect(await found(before, 'bridge')).toEqual(['The bridge is closed']);
      await project.close();
      await imported(folder, [join(folder, 'later.jsonl')]);
      endResident();
      const after = await stockNow();
      expect(await found(after, 'closed')).toEqual([]);
      expect(await found(after, '=closed OR clos*')).toEqual([]);
      expect(await found(after, 'bridge')).toEqual(['The bridge is open again']);
    } finally {
      await project.close();
    }
  },
);
