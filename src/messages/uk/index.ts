import { english } from '../en/index.js';
import type { Language } from '../language.js';

export const ukrainian: Language = { ...english, tag: 'uk' };
