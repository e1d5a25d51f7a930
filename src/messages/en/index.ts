import type { Language } from '../language.js';
import { chart } from './chart.js';
import { errors } from './errors.js';
import { findings } from './findings.js';
import { format } from './format.js';
import { page } from './page.js';
import { steps } from './steps.js';

export const english: Language = { tag: 'en', format, findings, chart, page, errors, steps };
