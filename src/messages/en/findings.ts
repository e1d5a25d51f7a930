import { repeatsFindings } from './repeats-findings.js';
import { surveyFindings } from './survey-findings.js';

/** What findings say in English, by id. */
export const findings = { ...surveyFindings, ...repeatsFindings };
