import { belarusian } from './be/index.js';
import { english } from './en/index.js';
import type { LanguageCode, SandboxLanguage } from './language.js';
import { polish } from './pl/index.js';
import { russian } from './ru/index.js';
import { ukrainian } from './uk/index.js';

/** Every language of the sandbox, by its code. */
export const sandboxLanguages: Readonly<Record<LanguageCode, SandboxLanguage>> = {
  ru: russian,
  be: belarusian,
  uk: ukrainian,
  pl: polish,
  en: english,
};
