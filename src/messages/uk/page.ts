import { dataPage } from './data-page.js';
import { differencesPage } from './differences-page.js';
import { methodPage } from './method-page.js';
import { reportPage } from './report-page.js';
import { roomPages } from './room/index.js';

/** Texts of reports and pages in Ukrainian, by id. */
export const page = { ...reportPage, ...dataPage, ...methodPage, ...differencesPage, ...roomPages };
