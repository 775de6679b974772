import { normalForm } from '../../../common/text/normal-form.js';
import { type ToldErrors, Problem } from '../../../common/problem/problem.js';
import { unreadable } from '../../../common/text/readable.js';
import { type Words, words } from '../../../words/words.js';
import { pathsOf } from '../identity-fields.js';
import type { ReturnedFields } from '../sealed-content.js';
import { readVersion } from './save-identity.js';

/** A body of review, read: the reasons by field path, null to validate. */
export interface ReviewIdentity {
  returned: ReturnedFields | null;
  version: number | undefined;
}

/** In characters. */
export const reasonMaxLength = 500;

/**
 * Reads HR's answer. A group's name (`address`) stands for all of its fields; a reason may have
 * several lines.
 * @throws Problem 422 `request.invalid` by field.
 */
export function readReviewIdentity(body: unknown): ReviewIdentity {
  const { decision, fields, version } = isRecord(body) ? body : {};
  const reasons = isRecord(fields) ? Object.entries(fields) : [];
  if (decision === 'validate') {
    if (reasons.length > 0) throw invalid({ fields: words('identity.reasons_return') });
    return { returned: null, version: readVersion(version) };
  }
  if (decision !== 'return') throw invalid({ decision: words('identity.decision') });
  if (reasons.length === 0) throw invalid({ fields: words('identity.reasons') });
  const returned: ReturnedFields = {};
  const faults = new Map<string, Words>();
  for (const [name, reason] of reasons) {
    const paths = pathsOf(name);
    const text = typeof reason === 'string' ? readReason(reason) : '';
    if (paths.length === 0) faults.set(name, words('identity.unknown_field'));
    else if (text === '') faults.set(name, words('identity.reason_needed'));
    else if (text === undefined || text.length > reasonMaxLength)
      faults.set(name, words('identity.reason_too_long', { max: reasonMaxLength }));
    else if (unreadable.test(text.replaceAll('\n', ' ')))
      faults.set(name, words('value.ill_formed'));
    for (const path of paths) returned[path] = text ?? '';
  }
  if (faults.size > 0) throw invalid({ fields: Object.fromEntries(faults) });
  return { returned, version: readVersion(version) };
}

/** The words in their normal form; undefined for far too many of them. */
function readReason(text: string): string | undefined {
  return normalForm('NFC', text, reasonMaxLength)?.replace(/\r\n?/g, '\n').trim();
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function invalid(errors: ToldErrors): Problem {
  return new Problem('request.invalid', { errors });
}
