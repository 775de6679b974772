import { en } from './en.js';

export type { UsherMessages } from './en.js';

/** Usher's words by language, to be merged into an application's own. */
export const usherMessages = { en };
