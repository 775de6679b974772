import type { Language } from '../../../words/language.js';
import { say } from '../../../words/say.js';
import type { Wording } from '../wording/placeholders.js';
import type { ComposedMail } from './composed-mail.js';
import { mailSentences, type Paragraph } from './mail-sentences.js';

/** The placeholder of each value in the sentences of mails. */
const placeholderOf = {
  organization: '{organization}',
  organizationName: '{organization}',
  inviterName: '{inviter}',
  firstName: '{name}',
  email: '{email}',
  expiresAt: '{expires}',
  changedAt: '{changed}',
  fields: '{fields}',
  newEmail: '{new_email}',
  fileName: '{file}',
  outcome: '{outcome}',
} as const;

/** Usher's own words of a mail, as an organization could have written them. */
export function originalWording(
  { template, values }: Pick<ComposedMail, 'template' | 'values'>,
  language: Language,
): Wording {
  const paragraphs = mailSentences[template].paragraphs(values);
  const known = made.get(language) ?? new Map<string, Wording>();
  made.set(language, known);
  const name = `${template} ${paragraphs.join()}`;
  const wording = known.get(name) ?? {
    subject: say({ key: `mail.${template}.subject`, params: placeholderOf }, language),
    text: paragraphs.map((one) => textOf(one, language)).join('\n\n'),
  };
  known.set(name, wording);
  return wording;
}

/** The wordings of each language by what they are made of: a few, which thousands of mails are made of. */
const made = new WeakMap<Language, Map<string, Wording>>();

function textOf(paragraph: Paragraph, language: Language): string {
  if (typeof paragraph === 'string') return paragraph;
  return paragraph.map((key) => say({ key, params: placeholderOf }, language)).join(' ');
}

/** The words that are shown to who may change them: with all that some readers' mails leave out. */
export function shownOriginal(template: ComposedMail['template'], language: Language): Wording {
  const everything = { firstName: 'name', inviterName: 'inviter' };
  return originalWording({ template, values: everything as ComposedMail['values'] }, language);
}
