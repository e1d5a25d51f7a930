import { english } from '../en/index.js';
import type { Language } from '../language.js';
import { format } from './format.js';
import { roomPages } from './room/index.js';

export const ukrainian: Language = { ...english, tag: 'uk', format, page: { ...english.page, ...roomPages } };
