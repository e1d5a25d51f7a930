import { expect, test } from 'vitest';
import { outletLookup } from '../../src/casebook/outlet-names.js';
import { load } from './project-folder.js';

test('an outlet is found by id, name, alias and channel, however capitals and addresses are written', async () => {
  const lookup = outletLookup(
    await load({
      'outlets.yaml':
        'outlets:\n  - id: norland-today\n    name: Норланд Сегодня\n    kind: telegram\n    aliases: [" NT "]\n' +
        '    channels: ["https://t.me/s/NorToday/", "https://www.today.example/"]\n  - {id: other, name: Other, kind: tv, channels: [t.me/other_tv, "@third"]}\n',
    }),
  );
  for (const name of [
    'norland-today',
    'норланд сегодня',
    'nt',
    't.me/nortoday',
    'nortoday',
    '@nortoday',
    'today.example',
  ]) {
    expect(lookup.get(name), name).toBe('norland-today');
  }
  for (const name of ['other', 't.me/other_tv', 'other_tv', '@third', 'third', 't.me/third'])
    expect(lookup.get(name)).toBe('other');
});
