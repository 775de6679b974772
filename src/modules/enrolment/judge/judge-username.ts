import { deriveUsername, parseUsername, usernameMaxLength } from '../../people/username.js';
import type { JudgedRow, RowValues } from './row-values.js';

/** Judges the username, or derives it from the e-mail, which has been judged. */
export function judgeUsername({ username = '' }: RowValues, judged: JudgedRow): void {
  const text = username.trim();
  if (text === '') {
    if (judged.email !== null) judged.username = deriveUsername(judged.email);
    return;
  }
  judged.usernameGiven = true;
  const parsed = parseUsername(text);
  if (parsed.ok) judged.username = parsed.username;
  else judged.errors.push({ field: 'username', code: parsed.code, message });
}

/** What an unusable username says to the person who typed it. */
const message = `This username cannot be used. Begin with a letter or digit, go on with letters of the same script, digits, dots, hyphens or underscores, ${usernameMaxLength} characters at most.`;
