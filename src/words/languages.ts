import { english } from './en/index.js';
import type { Language } from './language.js';

const en: Language = { tag: 'en', formats: 'en-GB', words: english };

/** The languages that Usher has words for. A new one is added here, and nowhere else. */
export const languages: readonly [Language, ...Language[]] = [en];

/** The language of logs, and of what nobody has asked for in any. */
export const lastResort: Language = en;
