import { expect, test } from 'vitest';
import type { Referent } from '../../../src/sandbox/frames/referent.js';
import { belarusian } from '../../../src/sandbox/languages/be/index.js';
import { english } from '../../../src/sandbox/languages/en/index.js';
import { polish } from '../../../src/sandbox/languages/pl/index.js';
import { russian } from '../../../src/sandbox/languages/ru/index.js';
import type { SandboxLanguage } from '../../../src/sandbox/languages/language.js';
import { realise } from '../../../src/sandbox/languages/language.js';
import { ukrainian } from '../../../src/sandbox/languages/uk/index.js';

const ru = (referent: Referent, form = ''): string => russian.phrase(referent, form);
const en = (referent: Referent, form = ''): string => english.phrase(referent, form);
const thing = (concept: string, rest: { plural?: boolean; property?: string } = {}): Referent =>
  ({ kind: 'thing', concept, plural: false, property: undefined, ...rest }) as Referent;
const declined = (referent: Referent): string => [...'ngdail'].map((at) => ru(referent, at)).join(' ');

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
  expect(ru({ kind: 'count', n: 82, unit: 'firefighter' })).toBe('82 пожарных');
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

const inCases = (language: SandboxLanguage, referent: Referent): string =>
  [...'ngdail'].map((at) => language.phrase(referent, at)).join(' ');
/** Agreeing with a masculine, a feminine, a neuter and a plural. */
const inGenders = ({ agree }: SandboxLanguage, word: string): string[] =>
  [thing('bridge'), thing('school'), thing('milk'), thing('chess')].map((subject) => agree(word, subject, ''));

test('Polish nouns and their adjectives are declined by gender, animacy and stem', () => {
  expect(inCases(polish, thing('school', { property: 'new' }))).toBe(
    'nowa szkoła nowej szkoły nowej szkole nową szkołę nową szkołą nowej szkole',
  );
  expect(inCases(polish, thing('bridge', { property: 'second' }))).toBe(
    'drugi most drugiego mostu drugiemu mostowi drugi most drugim mostem drugim moście',
  );
  expect(inCases(polish, thing('tramLine'))).toBe(
    'linia tramwajowa linii tramwajowej linii tramwajowej linię tramwajową linią tramwajową linii tramwajowej',
  );
  expect(inCases(polish, thing('bakery'))).toBe('piekarnia piekarni piekarni piekarnię piekarnią piekarni');
  expect(inCases(polish, thing('carpentry'))).toBe(
    'stolarstwo stolarstwa stolarstwu stolarstwo stolarstwem stolarstwie',
  );
  expect(inCases(polish, thing('crane', { plural: true }))).toBe('żurawie żurawi żurawiom żurawie żurawiami żurawiach');
  expect(inCases(polish, { kind: 'town', town: 'tirovka' })).toBe('Tirówka Tirówki Tirówce Tirówkę Tirówką Tirówce');
});

test('Polish numbers govern their nouns and verbs, men apart from things', () => {
  const counted = (n: number, unit: string): string => {
    const count = { kind: 'count', n, unit } as Referent;
    return `${polish.agree('przybył', count, '')} ${polish.phrase(count, '')}`;
  };
  expect([2, 5, 12, 22].map((n) => counted(n, 'house'))).toEqual([
    'przybyły 2 domy',
    'przybyło 5 domów',
    'przybyło 12 domów',
    'przybyły 22 domy',
  ]);
  expect([2, 5, 22].map((n) => counted(n, 'pupil'))).toEqual([
    'przybyło 2 uczniów',
    'przybyło 5 uczniów',
    'przybyło 22 uczniów',
  ]);
  expect(polish.agree('podniósł', { kind: 'count', n: 86, unit: 'deputy' }, '')).toBe('podniosło');
  expect(polish.phrase({ kind: 'money', n: 2.5, unit: 'million' }, '')).toBe('2,5 miliona talarów');
});

test('Ukrainian nouns and their adjectives are declined by gender, animacy and stem', () => {
  expect(inCases(ukrainian, thing('library', { property: 'new' }))).toBe(
    'нова бібліотека нової бібліотеки новій бібліотеці нову бібліотеку новою бібліотекою новій бібліотеці',
  );
  expect(inCases(ukrainian, thing('welding'))).toBe(
    'зварювання зварювання зварюванню зварювання зварюванням зварюванні',
  );
  expect(inCases(ukrainian, thing('tram'))).toBe('трамвай трамвая трамваю трамвай трамваєм трамваї');
  expect(inCases(ukrainian, thing('lynx', { plural: true }))).toBe('рисі рисей рисям рисей рисями рисях');
  expect(inCases(ukrainian, { kind: 'town', town: 'arvenburg' })).toBe(
    'Арвенбург Арвенбурга Арвенбургу Арвенбург Арвенбургом Арвенбурзі',
  );
  expect(ukrainian.phrase({ kind: 'count', n: 22, unit: 'house' }, '')).toBe('22 будинки');
});

test('Belarusian nouns and their adjectives are declined by gender, animacy and stem', () => {
  expect(inCases(belarusian, thing('library', { property: 'new' }))).toBe(
    'новая бібліятэка новай бібліятэкі новай бібліятэцы новую бібліятэку новай бібліятэкай новай бібліятэцы',
  );
  expect(inCases(belarusian, thing('plant', { property: 'second' }))).toBe(
    'другі завод другога завода другому заводу другі завод другім заводам другім заводзе',
  );
  expect(inCases(belarusian, thing('stork', { plural: true, property: 'young' }))).toBe(
    'маладыя буслы маладых буслаў маладым буслам маладых буслаў маладымі бусламі маладых буслах',
  );
  expect(inCases(belarusian, { kind: 'town', town: 'kalver' })).toBe(
    'Кальвер Кальвера Кальверу Кальвер Кальверам Кальверы',
  );
});

test('verbs agree with their subject in each language', () => {
  expect(inGenders(polish, 'rozpoczął')).toEqual(['rozpoczął', 'rozpoczęła', 'rozpoczęło', 'rozpoczęły']);
  expect(inGenders(polish, 'zamknięty')).toEqual(['zamknięty', 'zamknięta', 'zamknięte', 'zamknięte']);
  expect(inGenders(ukrainian, 'відкрився')).toEqual(['відкрився', 'відкрилася', 'відкрилося', 'відкрилися']);
  expect(inGenders(ukrainian, 'вів')).toEqual(['вів', 'вела', 'вело', 'вели']);
  expect(inGenders(belarusian, 'пачаў')).toEqual(['пачаў', 'пачала', 'пачало', 'пачалі']);
  expect(inGenders(belarusian, 'адкрыўся')).toEqual(['адкрыўся', 'адкрылася', 'адкрылася', 'адкрыліся']);
});

test('people keep their names: a woman’s family name is not declined', () => {
  const of = { country: 'norland' } as const;
  const man: Referent = { kind: 'person', post: 'economist', of, first: 'mark', last: 'nordek' };
  const woman: Referent = { ...man, first: 'lydia' };
  expect(polish.phrase(man, 'g')).toBe('ekonomisty izby handlowej Norlandu Marka Nordka');
  expect(polish.phrase(woman, 'g')).toBe('ekonomistki izby handlowej Norlandu Lidii Nordek');
  expect(ukrainian.phrase(woman, 'g')).toBe('провідної економістки торгової палати Норланду Лідії Нордек');
  expect(belarusian.phrase(man, 'g')).toBe('вядучага эканаміста гандлёвай палаты Норланда Марка Нордэка');
});

test('у changes as the word before it ends', () => {
  const roles = { place: { kind: 'town', town: 'kalver' }, away: { kind: 'town', town: 'arvenburg' } } as const;
  expect(realise(belarusian, 'школа {place.in}, дом {place.in}', roles)).toBe('Школа ў Кальверы, дом у Кальверы');
  expect(realise(ukrainian, 'школа {place.in}, дім {place.in}', roles)).toBe('Школа в Кальвері, дім у Кальвері');
  expect(realise(ukrainian, '{away.in} і {place.in}', roles)).toBe('В Арвенбурзі і в Кальвері');
});

test('of a choice one way is taken by the turn, and every way comes up', () => {
  const said = (n: number): string =>
    realise(english, '[{place} sleeps|nobody stirs] [now|tonight]', {
      place: { kind: 'town', town: 'kalver' },
      turn: { kind: 'turn', n },
    });
  const ways = new Set(Array.from({ length: 64 }, (_, step) => said((step * 0x9e3779b1) >>> 0)));
  expect([...ways].sort()).toEqual([
    'Kalver sleeps now',
    'Kalver sleeps tonight',
    'Nobody stirs now',
    'Nobody stirs tonight',
  ]);
  expect(said(7)).toBe(said(7));
});
