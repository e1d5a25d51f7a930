import type { Language } from '../language.js';

/** None: the messages of errors are English where they are raised. */
export const errors: Language['errors'] = {};
