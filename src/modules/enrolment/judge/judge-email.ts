import { few } from '../../../words/few.js';
import { emailMaxLength } from '../../people/rules/email-address.js';
import { type ReadEmail, readEmail } from './email-cell.js';
import { likelyDomain } from './email-domains.js';
import { type RowFault, rowFault } from './row-codes.js';
import type { JudgedRow, RowValues } from './row-values.js';
import { shortened } from './shortened.js';

export function judgeEmail({ email = '', placeholder }: RowValues, judged: JudgedRow): void {
  const read = readEmail(email);
  if (!read.ok) {
    judged.errors.push(emailFault(read));
    return;
  }
  judged.email = read.email;
  if (placeholder !== undefined) {
    const found = placeholder === 'surely' ? judged.errors : judged.warnings;
    found.push(rowFault('email', 'email.placeholder'));
  }
  const domain = likelyDomain(read.email);
  if (domain !== undefined) {
    judged.warnings.push(rowFault('email', 'email.domain_unlikely', { domain }));
  }
}

/** The fault of a text that is no address. */
export function emailFault(read: Exclude<ReadEmail, { ok: true }>): RowFault {
  if (read.code === 'email.several') {
    return rowFault('email', read.code, { emails: few(read.emails.map(shortened)) });
  }
  return read.code === 'email.too_long'
    ? rowFault('email', read.code, { max: emailMaxLength })
    : rowFault('email', read.code);
}
