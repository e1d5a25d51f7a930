import { execFileSync, spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { makeWorld } from '../../../src/sandbox/make-world.js';

/** Words that are right and that the dictionaries lack. */
const known: Record<string, RegExp> = {
  be: /^(?:адключэн|падключэн|аналізатар|тамограф|аплачан|аўтамагістрал|вернуц|ветрапарк|выезд|згубіўш|зніжк|кіроўц|мэтаў|падаражанн|падстанцы|пасярэднік|пацвердзіл|паэтапн|перамов|перамоў|перанавучан|прыпаркаван|узгадненн|холдынг|шэсцьдзясят|талер|нарландск|шматдзетн|аўдыягід|высыха|алічбава|мірга|скарыста|згадан|дарадц|унесл|ўнесл|выкід|змянял|агмен|прысуджа|папярэдзіўш|засумнява|слухання|дахар|шклопакет|раскоп|салярк|папарац|курц|траўмаван|маразільнік|павольне|поціск|паўнейш|балючэй|выбухоўк|пацярпел|перагруз|паўсправ|дрон|бадзяч|заўгодна|клочч|пакавальнік|паддон|запчаст)/i,
  uk: /^(?:вітропарк|віцемер|губернаторк|дорожник|задіян|законопроєкт|проєкт|запасен|мерк|міністерк|місткіш|полковниц|президентк|прийом|приїздіть|ректорк|рис|сара|спікерк|тренерк|усунут|полічен|інженерк|таляр|норландськ|відрепетирува|налагоджувальник)/i,
  pl: /^(?:norlandzki$|attaché|fotopułap)/i,
  ru: /^(?:норландск|экологичн|вместительн|ветропарк|доукомплектован|микрозайм|колясочник|смежник|дрон|ягодник|прядильн|аудиогид|стеклопакет|й$)/i,
  en: /^(?:taler|braille)/i,
};

const speller = 'hunspell';
const dictionaries = spawnSync(speller, ['-D'], { encoding: 'utf8', input: '' }).stderr ?? '';

for (const [language, dictionary] of [
  ['ru', 'ru_RU'],
  ['be', 'be_BY'],
  ['uk', 'uk_UA'],
  ['pl', 'pl_PL'],
  ['en', 'en_GB'],
] as const) {
  test.skipIf(!dictionaries.includes(dictionary))(
    `words of ${language} texts are spelt right (needs hunspell and its ${dictionary})`,
    () => {
      const words = new Set<string>();
      for (const item of makeWorld({ seed: 12, items: 4_000 }).items()) {
        if (item.language !== language) continue;
        // Names begin with a capital letter and are in no dictionary.
        for (const [word] of `${item.title} ${item.text}`.matchAll(/(?<![\p{L}\d’-])\p{Ll}[\p{L}’-]*/gu))
          words.add(word.replaceAll('’', "'"));
      }
      expect(words.size).toBeGreaterThan(500);
      const env = { ...process.env, LC_ALL: 'C.UTF-8' };
      const unknown = execFileSync(speller, ['-d', dictionary, '-l'], {
        input: [...words].join('\n'),
        encoding: 'utf8',
        env,
      });
      expect(unknown.split('\n').filter((word) => word !== '' && !known[language]!.test(word))).toEqual([]);
    },
  );
}
