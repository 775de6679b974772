import { emailMaxLength, type EmailFault, parseEmailAddress } from '../../people/email-address.js';
import type { JudgedRow, RowValues } from './row-values.js';

export function judgeEmail({ email = '' }: RowValues, judged: JudgedRow): void {
  const parsed = parseEmailAddress(email);
  if (parsed.ok) judged.email = parsed.email;
  else judged.errors.push({ field: 'email', code: parsed.code, message: messages[parsed.code] });
}

/** What an e-mail fault says to the person who typed it. */
const messages: Readonly<Record<EmailFault, string>> = {
  'email.required': 'An e-mail address is needed.',
  'email.invalid': 'This is not an e-mail address. Write it like name@example.com.',
  'email.too_long': `This e-mail address is too long. It may have ${emailMaxLength} characters, of which 64 before the @.`,
};
