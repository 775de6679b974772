import { german } from './de/index.js';
import { english } from './en/index.js';
import { spanish } from './es/index.js';
import { french } from './fr/index.js';
import { italian } from './it/index.js';
import type { Language } from './language.js';

const en: Language = { tag: 'en', formats: 'en-GB', words: english };

/** The languages that Usher has words for. A new one is added here, and nowhere else. */
export const languages: readonly [Language, ...Language[]] = [
  en,
  { tag: 'de', formats: 'de-DE', words: german },
  { tag: 'fr', formats: 'fr-FR', words: french },
  { tag: 'it', formats: 'it-IT', words: italian },
  { tag: 'es', formats: 'es-ES', words: spanish },
];

/** The language of logs, and of what nobody has asked for in any. */
export const lastResort: Language = en;
