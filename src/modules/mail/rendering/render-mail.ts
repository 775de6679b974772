import { chosenLanguage } from '../../../words/chosen-language.js';
import type { Language } from '../../../words/language.js';
import { say } from '../../../words/say.js';
import type { AccentTones } from '../../organizations/look/accent.js';
import type { ComposedMail } from './composed-mail.js';
import { harmlessText } from './harmless-text.js';
import { mailTemplates } from './mail-templates.js';

/** A mail in its final words. */
export interface RenderedMail {
  subject: string;
  html: string;
  text: string;
}

/**
 * The words of a mail in the language of who reads it, HTML and text from the same values.
 * @param offered the application's languages; where nobody has chosen one of them, the first.
 */
export function renderMail(
  { template, subject, values, chosen, look }: ComposedMail,
  offered: readonly [Language, ...Language[]],
): RenderedMail {
  const language = chosenLanguage(offered, chosen) ?? offered[0];
  const { html, text } = mailTemplates[template];
  const said = harmlessText(say(subject, language));
  const { tones, logo, timeZone } = look;
  const shown = {
    tones: tones ?? usualTones,
    hasBar: tones !== null,
    logo: logo && { ...logo, alt: harmlessText(logo.alt) },
  };
  const safe = { ...values, ...harmlessNames(values), ...shown, subject: said };
  const speech = { language, timeZone };
  return { subject: said, html: html(safe, speech), text: text(safe, speech) };
}

/** The colours of buttons where an organization has chosen none. */
const usualTones: AccentTones = {
  light: { accent: '#1a4fa3', on: '#ffffff' },
  dark: { accent: '#8fb8ff', on: '#0d1b2e' },
};

/** The values that people made up. */
function harmlessNames(values: ComposedMail['values']): Record<string, string> {
  const names = Object.entries(values).filter(
    (entry): entry is [string, string] => isMadeUp(entry[0]) && typeof entry[1] === 'string',
  );
  return Object.fromEntries(names.map(([key, name]) => [key, harmlessText(name)]));
}

function isMadeUp(name: string): boolean {
  return name.endsWith('Name') || name === 'welcome';
}
