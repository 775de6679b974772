import type { Request, Response } from 'express';
import { chooseLanguage } from '../../words/accept-language.js';
import type { Language } from '../../words/language.js';

/** Chooses the language that a reader has asked for, among those that are offered. */
export function askedLanguage(
  { headers }: Pick<Request, 'headers'>,
  offered: readonly [Language, ...Language[]],
): Language {
  return chooseLanguage(headers['accept-language'], offered);
}

/** Says in which language an answer is, and that another request may get another. */
export function tellLanguage(response: Response, { tag }: Language): void {
  response.vary('Accept-Language').setHeader('Content-Language', tag);
}
