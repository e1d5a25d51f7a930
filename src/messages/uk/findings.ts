import { repeatsFindings } from './repeats-findings.js';
import { surveyFindings } from './survey-findings.js';

/** What findings say in Ukrainian, by id. */
export const findings = { ...surveyFindings, ...repeatsFindings };
