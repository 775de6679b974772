import type { FieldPath } from '../identities/identityTypes';

export type Verdict = 'accept' | 'return';

/** What was decided about a field, and about which value of it. */
export interface Decision {
  verdict: Verdict;
  /** Why it is returned. */
  reason: string;
  /** The value as JSON; a decision is about no other. */
  about: string;
}

export type Decisions = Partial<Record<FieldPath, Decision>>;

/** A field as it is reviewed. */
export interface Reviewed {
  path: FieldPath;
  value: unknown;
  /** What it was when it was last reviewed; only there when that was something else. */
  before?: { value: unknown };
  /** Nothing to decide: blank and not required, or validated as it is. */
  settled: boolean;
}

export function sameValue(one: unknown, other: unknown): boolean {
  return textOf(one) === textOf(other);
}

/** The value as text for comparing; all that is blank is the same. */
export function textOf(value: unknown): string {
  const blank = value === undefined || value === null || value === '';
  return blank ? 'null' : JSON.stringify(value);
}

/** What is decided about a field as it stands now; undefined as long as nothing is. */
export function decisionOn(
  { path, value, settled }: Reviewed,
  decisions: Decisions,
): Decision | undefined {
  const about = textOf(value);
  const decision = decisions[path];
  if (decision?.about === about) return decision;
  return settled ? { verdict: 'accept', reason: '', about } : undefined;
}

export interface Summary {
  undecided: FieldPath[];
  /** With their reasons, trimmed. */
  returned: { path: FieldPath; reason: string }[];
}

export function summarize(fields: readonly Reviewed[], decisions: Decisions): Summary {
  const summary: Summary = { undecided: [], returned: [] };
  for (const field of fields) {
    const decision = decisionOn(field, decisions);
    if (!decision) summary.undecided.push(field.path);
    else if (decision.verdict === 'return')
      summary.returned.push({ path: field.path, reason: decision.reason.trim() });
  }
  return summary;
}

/** `decisions` with all of these fields accepted that nothing was decided about. */
export function acceptRest(fields: readonly Reviewed[], decisions: Decisions): Decisions {
  const all = { ...decisions };
  for (const field of fields) {
    if (decisionOn(field, decisions)) continue;
    all[field.path] = { verdict: 'accept', reason: '', about: textOf(field.value) };
  }
  return all;
}
