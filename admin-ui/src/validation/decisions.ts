import type { FieldPath } from '../identities/identityTypes.js';

export type Verdict = 'accept' | 'return';

/** The decision about a field, and about which value of it. */
export interface Decision {
  verdict: Verdict;
  /** The reason why it is returned. */
  reason: string;
  /** The value as JSON; a decision is about no other. */
  about: string;
}

export type Decisions = Partial<Record<FieldPath, Decision>>;

/** A field as it is reviewed. */
export interface Reviewed {
  path: FieldPath;
  value: unknown;
  /** The value that it was when it was last reviewed; only there when that was something else. */
  before?: { value: unknown };
  /** The reason why it had been returned before it was submitted again. */
  returnedFor?: string;
  /** Nothing to decide: blank and not required, or accepted before and still the same. */
  settled: boolean;
  /** Required and blank: it can be returned, and not accepted. */
  missing: boolean;
  /** Blank, and nothing was asked about it. */
  leftBlank: boolean;
}

export function sameValue(one: unknown, other: unknown): boolean {
  return textOf(one) === textOf(other);
}

/** The value as text for comparing; all that is blank is the same. */
export function textOf(value: unknown): string {
  const blank = value === undefined || value === null || value === '';
  return blank ? 'null' : JSON.stringify(value);
}

/** Finds what is decided about a field as it stands now; undefined as long as nothing is. */
export function decisionOn(
  { path, value, settled, missing }: Reviewed,
  decisions: Decisions,
): Decision | undefined {
  const about = textOf(value);
  const decision = decisions[path];
  if (decision?.about === about && !(missing && decision.verdict === 'accept')) return decision;
  return settled ? { verdict: 'accept', reason: '', about } : undefined;
}

export interface Summary {
  undecided: FieldPath[];
  /** The fields of them that are missing. */
  missing: FieldPath[];
  /** With their reasons, trimmed. */
  returned: { path: FieldPath; reason: string }[];
}

export function summarize(fields: readonly Reviewed[], decisions: Decisions): Summary {
  const summary: Summary = { undecided: [], missing: [], returned: [] };
  for (const field of fields) {
    const decision = decisionOn(field, decisions);
    if (!decision) summary.undecided.push(field.path);
    if (!decision && field.missing) summary.missing.push(field.path);
    if (decision?.verdict === 'return')
      summary.returned.push({ path: field.path, reason: decision.reason.trim() });
  }
  return summary;
}

/** True when there is something undecided that can be accepted. */
export function acceptable({ undecided, missing }: Summary): boolean {
  return undecided.length > missing.length;
}

/** `decisions` with all of these fields accepted that nothing was decided about; what is missing stays. */
export function acceptRest(fields: readonly Reviewed[], decisions: Decisions): Decisions {
  const all = { ...decisions };
  for (const field of fields) {
    if (field.missing || decisionOn(field, decisions)) continue;
    all[field.path] = { verdict: 'accept', reason: '', about: textOf(field.value) };
  }
  return all;
}
