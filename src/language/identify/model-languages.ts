/** How many weights a row of the model has: one for each language of a script. */
export const LANES = 8;

/** '' stands for other languages of the script. Order is that of the weights in model.bin.gz. */
export const cyrillicLanguages = ['be', 'bg', 'kk', 'mk', 'ru', 'sr', 'uk', ''] as const;
/** Belarusian and Serbian also in Latin letters. */
export const latinLanguages = ['de', 'en', 'lt', 'lv', 'pl', 'sr', 'be', ''] as const;
