import {
  emailMaxLength,
  type EmailFault,
  parseEmailAddress,
} from '../../people/rules/email-address.js';
import { type RowFault, rowFault } from './row-codes.js';
import type { JudgedRow, RowValues } from './row-values.js';

export function judgeEmail({ email = '' }: RowValues, judged: JudgedRow): void {
  const parsed = parseEmailAddress(email);
  if (parsed.ok) judged.email = parsed.email;
  else judged.errors.push(faultOf(parsed.code));
}

function faultOf(code: EmailFault): RowFault {
  return code === 'email.too_long'
    ? rowFault('email', code, { max: emailMaxLength })
    : rowFault('email', code);
}
