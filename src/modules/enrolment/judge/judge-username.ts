import { deriveUsername, parseUsername, usernameMaxLength } from '../../people/rules/username.js';
import { rowFault } from './row-codes.js';
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
  else judged.errors.push(rowFault('username', parsed.code, { max: usernameMaxLength }));
}
