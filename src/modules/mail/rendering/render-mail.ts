import Handlebars from 'handlebars';
import { chosenLanguage } from '../../../words/chosen-language.js';
import type { Language } from '../../../words/language.js';
import { say, sayValue } from '../../../words/say.js';
import { type Params, type PlainWords, words } from '../../../words/words.js';
import type { AccentTones } from '../../organizations/look/accent.js';
import type { ComposedMail, WordedMail } from './composed-mail.js';
import { type FilledParagraph, filledLine, filledText, type Filling } from './filled-wording.js';
import { harmlessText } from './harmless-text.js';
import { mailSentences } from './mail-sentences.js';
import { mailTemplates, type Speech } from './mail-templates.js';
import { originalWording } from './original-wording.js';

/** A mail in its final words. */
export interface RenderedMail {
  subject: string;
  /** The words that mail programs show beside the subject. */
  preheader: string;
  html: string;
  text: string;
}

/**
 * The words of a mail in the language of who reads it, HTML and text from the same values: those
 * that its organization has given it in that language, else Usher's own.
 * @param offered the application's languages; where nobody has chosen one of them, the first.
 */
export function renderMail(
  mail: WordedMail,
  offered: readonly [Language, ...Language[]],
): RenderedMail {
  const language = chosenLanguage(offered, mail.chosen) ?? offered[0];
  const speech = { language, timeZone: mail.look.timeZone };
  const wording = mail.wordings.get(language.tag) ?? originalWording(mail, language);
  const filling = fillingOf(mail, speech);
  const { preheader: before, standsOut = 'organization' } = mailSentences[mail.template];
  const values = { fieldCount: 0, ...mail.values, ...harmlessNames(mail.values) };
  const parts: Parts = {
    subject: filledLine(wording.subject, filling),
    paragraphs: filledText(wording, filling, standsOut),
    foot: footOf(mail),
    values: { ...values, count: values.fieldCount } as object as Params,
  };
  const { subject } = parts;
  const preheader = sentences(before(mail.values), parts, speech);
  const html = htmlPart(mail, { ...parts, preheader }, speech);
  return { subject, preheader, html, text: textPart(mail, parts, speech) };
}

/** The parts of a mail that its HTML and its text are both made of. */
interface Parts {
  subject: string;
  paragraphs: readonly FilledParagraph[];
  foot: Foot | null;
  /** The mail's values, nothing in which becomes a link but the link. */
  values: Params;
}

/** The words at the end of a mail on why it came, and whom to ask. */
type Foot = keyof (typeof mailTemplates)['feet'];

function footOf({ template, values }: ComposedMail): Foot | null {
  switch (template) {
    case 'password_reset':
    case 'password_changed':
      return null;
    case 'email_change':
      return 'about_questions';
    case 'email_change_notice':
    case 'import_ended':
      return 'about_member';
    default:
      return values.expiresAt ? 'about' : 'about_member';
  }
}

/** True for mails whose words cannot say until when their link works, as it may be one without end. */
function saysExpiry({ template, values }: ComposedMail): boolean {
  const isAboutIdentity = template === 'identity_request' || template === 'identity_returned';
  return isAboutIdentity && values.expiresAt !== null;
}

function htmlPart(
  mail: ComposedMail,
  parts: Parts & { preheader: string },
  speech: Speech,
): string {
  const { lead, label } = mailSentences[mail.template];
  const { tones, logo } = mail.look;
  const { subject, preheader, paragraphs, foot } = parts;
  const html = mailTemplates.html(
    {
      ...parts.values,
      subject,
      preheader,
      tones: tones ?? usualTones,
      hasBar: tones !== null,
      logo: logo && { ...logo, alt: harmlessText(logo.alt) },
      paragraphs: paragraphs.map((one) =>
        one === 'link' ? { isLink: true } : { html: new Handlebars.SafeString(one.html) },
      ),
      lead: sentences(lead(mail.values, 'button'), parts, speech),
      label: sentences([label(mail.values)], parts, speech),
      saysExpiry: saysExpiry(mail),
      toInvitee: foot === 'about',
      toMember: foot === 'about_member',
      takesQuestions: foot === 'about_questions',
    },
    speech,
  );
  return `${html}\n`;
}

function textPart(mail: ComposedMail, parts: Parts, speech: Speech): string {
  const lead = mailSentences[mail.template].lead(mail.values, 'link');
  const paragraphs = parts.paragraphs.flatMap((one) =>
    one === 'link' ? [sentences(lead, parts, speech), mail.values.link] : [one.text],
  );
  const expiry = saysExpiry(mail) ? [sentences(['mail.works_until'], parts, speech)] : [];
  const foot = parts.foot ? [mailTemplates.feet[parts.foot](parts.values, speech)] : [];
  return [...paragraphs, ...expiry, ...foot].join('\n\n') + '\n';
}

function sentences(
  keys: readonly Parameters<typeof words>[0][],
  { values }: Pick<Parts, 'values'>,
  { language, timeZone }: Speech,
): string {
  return keys.map((key) => say({ key, params: values }, language, timeZone)).join(' ');
}

/** The values of all placeholders that any mail has. */
function fillingOf({ values }: ComposedMail, { language, timeZone }: Speech): Filling {
  const known: Partial<Record<'organizationName' | 'inviterName' | 'welcome', string | null>> & {
    expiresAt?: Date | null;
    changedAt?: Date;
    fieldCount?: number;
    newEmail?: string;
    fileName?: string | null;
    outcome?: readonly PlainWords[];
  } = values;
  const said = (value: Date | undefined | null): string =>
    value ? sayValue(value, language, timeZone) : '';
  const organization = known.organizationName ?? '';
  const { firstName, email } = values;
  const fields = say(words('mail.fields', { count: known.fieldCount ?? 0 }), language);
  const sure = {
    email,
    new_email: known.newEmail ?? '',
    expires: said(known.expiresAt),
    changed: said(known.changedAt),
    fields,
    outcome: sayValue(known.outcome ?? [], language),
  };
  return {
    made: {
      organization,
      inviter: known.inviterName ?? organization,
      welcome: known.welcome ?? '',
      file: known.fileName ?? say(words('mail.by_hand'), language),
      ...(firstName !== null && { name: firstName }),
    },
    sure: { ...sure, ...(firstName === null && { name: email }) },
  };
}

/** The colours of buttons where an organization has chosen none. */
const usualTones: AccentTones = {
  light: { accent: '#3450b5', on: '#ffffff' },
  dark: { accent: '#abbbff', on: '#131a33' },
};

/** The values that people made up. */
function harmlessNames(values: ComposedMail['values']): Record<string, string> {
  const names = Object.entries(values).filter(
    (entry): entry is [string, string] => entry[0].endsWith('Name') && typeof entry[1] === 'string',
  );
  return Object.fromEntries(names.map(([key, name]) => [key, harmlessText(name)]));
}
