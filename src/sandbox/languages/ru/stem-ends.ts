/** Ends of stems after which no ы stands, and unstressed no о. */
export const HUSH = /[жшчщ]$/;
/** Ends of stems after which no ы stands. */
export const VELAR = /[гкх]$/;
