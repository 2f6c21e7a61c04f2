/** Where the customer lives: it decides hotlines and words, and is never guessed from the language. */
export const REGIONS = ['CN', 'HK', 'TW', 'UK', 'US'] as const;
export type Region = (typeof REGIONS)[number];
