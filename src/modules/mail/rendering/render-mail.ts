import { chosenLanguage } from '../../../words/chosen-language.js';
import type { Language } from '../../../words/language.js';
import { say } from '../../../words/say.js';
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
  { template, subject, values, chosen }: ComposedMail,
  offered: readonly [Language, ...Language[]],
): RenderedMail {
  const language = chosenLanguage(offered, chosen) ?? offered[0];
  const { html, text } = mailTemplates[template];
  const said = harmlessText(say(subject, language));
  const safe = { ...values, ...harmlessNames(values), subject: said };
  return { subject: said, html: html(safe, language), text: text(safe, language) };
}

/** The values that people made up. */
function harmlessNames(values: ComposedMail['values']): Record<string, string> {
  const names = Object.entries(values).filter(
    (entry): entry is [string, string] => entry[0].endsWith('Name') && typeof entry[1] === 'string',
  );
  return Object.fromEntries(names.map(([key, name]) => [key, harmlessText(name)]));
}
