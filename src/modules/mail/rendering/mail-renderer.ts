import { randomInt } from 'node:crypto';
import Handlebars from 'handlebars';
import type { Language } from '../../../words/language.js';
import type { WordedMail } from './composed-mail.js';
import { renderMail, type RenderedMail } from './render-mail.js';

/** Puts mails into their final words. */
export type MailRenderer = (mail: WordedMail) => RenderedMail;

/**
 * Makes a renderer for the mails of a batch. It renders once what mails share that differ in name,
 * address and link alone, as those of an import do; the words are the same as `renderMail` gives.
 * @param offered the application's languages; where nobody has chosen one of them, the first.
 */
export function mailRenderer(offered: readonly [Language, ...Language[]]): MailRenderer {
  const forms = new Map<string, MailForm>();
  const identities = new Map<object, number>();
  const identityOf = (shared: object): number => {
    const known = identities.get(shared) ?? identities.size;
    identities.set(shared, known);
    return known;
  };
  return (mail) => {
    const { values, template, chosen } = mail;
    if (values.firstName !== null && !plainName.test(values.firstName)) {
      return renderMail(mail, offered);
    }
    const { email, link, ...shared } = { ...values, firstName: values.firstName !== null };
    const wordings = identityOf(mail.wordings);
    const key = JSON.stringify([template, wordings, chosen, mail.look, shared]);
    const form = forms.get(key) ?? formOf(mail, offered);
    forms.set(key, form);
    return filled(form, { firstName: values.firstName ?? '', email, link });
  };
}

/**
 * A name around which no sentence is written otherwise than around another one: of letters, spaces
 * and hyphens. All others are rendered as they are.
 */
const plainName = /^\p{L}\p{L}(?:[\p{L}\p{M} -]*[\p{L}\p{M}])?$/u;

/** The values that are different in each mail. */
type Own = Readonly<Record<'firstName' | 'email' | 'link', string>>;

/** A rendered mail in pieces: what is shared, and in every second place the name of a value. */
type MailForm = Readonly<Record<keyof RenderedMail, readonly string[]>>;

/** Letters that stand for a value; nobody who writes texts or names can know them. */
const standsFor = (): string =>
  Array.from({ length: 24 }, () => String.fromCharCode(97 + randomInt(26))).join('');

const stand: Own = { firstName: standsFor(), email: standsFor(), link: standsFor() };
const namesByStand = new Map(Object.entries(stand).map(([name, letters]) => [letters, name]));
const stands = new RegExp(`(${[...namesByStand.keys()].join('|')})`);

function formOf(mail: WordedMail, offered: readonly [Language, ...Language[]]): MailForm {
  const firstName = mail.values.firstName === null ? null : stand.firstName;
  const values = { ...mail.values, ...stand, firstName };
  const { subject, preheader, html, text } = renderMail({ ...mail, values } as WordedMail, offered);
  const inPieces = (said: string): string[] =>
    said.split(stands).map((piece) => namesByStand.get(piece) ?? piece);
  return {
    subject: inPieces(subject),
    preheader: inPieces(preheader),
    html: inPieces(html),
    text: inPieces(text),
  };
}

function filled({ subject, preheader, html, text }: MailForm, own: Own): RenderedMail {
  const escaped = {
    firstName: own.firstName,
    email: Handlebars.escapeExpression(own.email),
    link: Handlebars.escapeExpression(own.link),
  };
  return {
    subject: joined(subject, own),
    preheader: joined(preheader, own),
    html: joined(html, escaped),
    text: joined(text, own),
  };
}

function joined(pieces: readonly string[], own: Own): string {
  let said = pieces[0] ?? '';
  for (let at = 1; at < pieces.length; at += 2) {
    said += own[pieces[at] as keyof Own] + (pieces[at + 1] ?? '');
  }
  return said;
}
