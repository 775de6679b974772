import { deriveUsername, parseUsername, usernameMaxLength } from '../../people/rules/username.js';
import { readEmail } from './email-cell.js';
import { rowFault } from './row-codes.js';
import type { JudgedRow, RowValues } from './row-values.js';

/**
 * Judges the username, or derives it from the e-mail, which has been judged. Systems that people
 * sign in to by their address have it in the column of usernames: its local part is meant. For a
 * username that cannot be used, one is derived.
 */
export function judgeUsername({ username = '' }: RowValues, judged: JudgedRow): void {
  const typed = username.trim().replace(/^@(?=[^@]+$)/, '');
  // Of `CORP\ada` the first is the domain of Windows.
  const text = typed.includes('\\') ? typed.replace(/^[\w.-]{1,64}\\(?=[^\\]+$)/, '') : typed;
  const address = text.includes('@') ? readEmail(text) : undefined;
  if (text === '' || address?.ok) {
    const from = address?.ok ? address.email : judged.email;
    if (from !== null) judged.username = deriveUsername(from);
    return;
  }
  const parsed = parseUsername(text);
  if (parsed.ok) {
    judged.usernameGiven = true;
    judged.username = parsed.username;
    return;
  }
  judged.warnings.push(rowFault('username', parsed.code, { max: usernameMaxLength }));
  if (judged.email !== null) judged.username = deriveUsername(judged.email);
}
