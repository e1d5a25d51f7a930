import { expect, test } from 'vitest';
import type { Referent } from '../../../src/sandbox/frames/referent.js';
import { english } from '../../../src/sandbox/languages/en/index.js';
import { russian } from '../../../src/sandbox/languages/ru/index.js';

const ru = (referent: Referent, form = ''): string => russian.phrase(referent, form);
const en = (referent: Referent, form = ''): string => english.phrase(referent, form);
const thing = (concept: string, rest: { plural?: boolean; property?: string } = {}): Referent =>
  ({ kind: 'thing', concept, plural: false, property: undefined, ...rest }) as Referent;
const declined = (referent: Referent): string => [...'ngdaip'].map((at) => ru(referent, at)).join(' ');

test('Russian nouns and their adjectives are declined by gender, animacy and stem', () => {
  expect(declined(thing('school', { property: 'new' }))).toBe(
    'новая школа новой школы новой школе новую школу новой школой новой школе',
  );
  expect(declined(thing('well', { property: 'old' }))).toBe(
    'старинный колодец старинного колодца старинному колодцу старинный колодец старинным колодцем старинном колодце',
  );
  expect(declined(thing('hostel'))).toBe('общежитие общежития общежитию общежитие общежитием общежитии');
  expect(declined(thing('embankment'))).toBe('набережная набережной набережной набережную набережной набережной');
  expect(declined(thing('rye'))).toBe('рожь ржи ржи рожь рожью ржи');
  expect(declined(thing('crane', { plural: true, property: 'young' }))).toBe(
    'молодые журавли молодых журавлей молодым журавлям молодых журавлей молодыми журавлями молодых журавлях',
  );
  expect(ru(thing('manuscript', { plural: true, property: 'rare' }), 'a')).toBe('редкие рукописи');
});

test('Russian numbers govern their nouns', () => {
  const houses = (n: number, form = ''): string => ru({ kind: 'count', n, unit: 'house' }, form);
  expect([1, 2, 4, 5, 11, 12, 14, 21, 22, 25, 111, 122].map((n) => houses(n))).toEqual([
    '1 дом',
    '2 дома',
    '4 дома',
    '5 домов',
    '11 домов',
    '12 домов',
    '14 домов',
    '21 дом',
    '22 дома',
    '25 домов',
    '111 домов',
    '122 дома',
  ]);
  expect(houses(22, 'i')).toBe('22 домами');
  expect(ru({ kind: 'count', n: 5, unit: 'year' })).toBe('5 лет');
  expect(ru({ kind: 'count', n: 12_500, unit: 'ton' })).toBe('12\u00A0500 тонн');
  expect(ru({ kind: 'money', n: 3.5, unit: 'million' })).toBe('3,5 миллиона талеров');
});

/** Agreeing with a masculine, a feminine, a neuter and a plural. */
function forms(word: string): string[] {
  const subjects = [thing('bridge'), thing('school'), thing('hostel'), thing('chess')];
  return subjects.map((subject) => russian.agree(word, subject, ''));
}

test('Russian verbs and short forms agree with their subject', () => {
  expect(forms('открыт')).toEqual(['открыт', 'открыта', 'открыто', 'открыты']);
  expect(forms('открылся')).toEqual(['открылся', 'открылась', 'открылось', 'открылись']);
  expect(forms('прошел')).toEqual(['прошел', 'прошла', 'прошло', 'прошли']);
  expect(forms('вышел')).toEqual(['вышел', 'вышла', 'вышло', 'вышли']);
  expect(forms('стоит/стоят')).toEqual(['стоит', 'стоит', 'стоит', 'стоят']);
});

test('people keep their names in Russian: a man’s is declined, a woman’s family name is not', () => {
  const of = { country: 'norland' } as const;
  const man: Referent = { kind: 'person', post: 'transportMinister', of, first: 'erwin', last: 'talmar' };
  const woman: Referent = { ...man, first: 'lydia' };
  expect(ru(man, 'g')).toBe('министра транспорта Норланда Эрвина Тальмара');
  expect(ru(woman, 'g')).toBe('министра транспорта Норланда Лидии Тальмар');
  expect(russian.agree('заявил', woman, '')).toBe('заявила');
  expect(en(man)).toBe('Norland transport minister Erwin Talmar');
});

test('Russian places take their prepositions', () => {
  expect(ru({ kind: 'town', town: 'olmitsa' }, 'in')).toBe('в Ольмице');
  expect(ru({ kind: 'town', town: 'kamarel' }, 'from')).toBe('из Камареля');
  expect(ru({ kind: 'country', country: 'vesmark' }, 'to')).toBe('в Весмарк');
});

test('English articles, plurals and numbers', () => {
  expect(en(thing('exhibition'), 'a')).toBe('an exhibition');
  expect(en(thing('exhibition', { property: 'large' }), 'a')).toBe('a large exhibition');
  expect(en(thing('xray'), 'a')).toBe('an X-ray machine');
  expect(en(thing('cement'), 'a')).toBe('cement');
  expect(en(thing('bakery'), 'm')).toBe('bakeries');
  expect(en(thing('lynx', { plural: true }))).toBe('lynxes');
  expect(en({ kind: 'count', n: 12_500, unit: 'ton' })).toBe('12,500 tonnes');
  expect(en({ kind: 'count', n: 1, unit: 'crew' })).toBe('1 crew');
  expect(english.agree('is/are', thing('oats'), '')).toBe('are');
  expect(english.agree('is/are', thing('cement'), '')).toBe('is');
});
