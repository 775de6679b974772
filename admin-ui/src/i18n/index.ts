import { en } from './en';

export type { UsherMessages } from './en';

/** Usher's words by language, to be merged into an application's own. */
export const usherMessages = { en };
