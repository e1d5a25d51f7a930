import type { Language } from '../language.js';

export const steps: Language['steps'] = {
  reading: (of) => `читання ${of}`,
  keeping: (of) => `збереження ${of}`,
  writing: (of) => `запис ${of}`,
  'making-up': () => 'вигадування матеріалів',
  layers: () => 'розбір текстів',
  prints: () => 'пошук близьких копій',
  gathering: () => 'добір текстів для порівняння',
  comparing: () => 'порівняння текстів',
  compared: () => 'порівняння текстів',
  listing: () => 'перелік кластерів повторів',
  families: () => 'завантаження копій у пам’ять',
  words: () => 'завантаження слів у пам’ять',
  evidence: () => 'читання доказів',
};
