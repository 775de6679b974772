import {
  type FieldPath,
  fieldPaths,
  type IdentityEditor,
  type IdentityFields,
  type IdentityView,
} from '../identityTypes.js';
import { type FieldInput, type FieldInputs, inputsOf, sameInput } from '../identityValues.js';
import { doneMeanwhile, type Standing, standingOf } from './meanwhile.js';

export type Faults = Partial<Record<FieldPath, string>>;
export type SomeInputs = Partial<Record<FieldPath, FieldInput>>;

/** What was saved meanwhile elsewhere, and cannot be saved upon without being asked. */
export interface Clash {
  by: IdentityEditor | null;
  at: string | null;
  /** Fields that were typed here too. */
  paths: FieldPath[];
  /** What became of the identity, when saving what is typed would undo or change that. */
  done: 'validated' | 'submitted' | null;
}

/** An identity while somebody fills it in. */
export interface Draft {
  version: number;
  /** How far the identity is, as the server holds it. */
  seen: Standing;
  /** What the server holds. */
  known: FieldInputs;
  /** What was typed instead. */
  typed: SomeInputs;
  /** What of it was saved as it was typed; the server may write it otherwise. */
  saved: SomeInputs;
  /** What is wrong, at fields that could not be saved. */
  faults: Faults;
  /** Fields that wait for a choice between theirs (`known`) and mine (`typed`). */
  clash: Clash | null;
}

export function draftOf(view: IdentityFields & Partial<IdentityView>): Draft {
  const { version = 0 } = view;
  const server = { version, seen: standingOf(view), known: inputsOf(view) };
  return { ...server, typed: {}, saved: {}, faults: {}, clash: null };
}

/** What the form shows. */
export function inputsIn({ known, typed }: Draft): FieldInputs {
  return { ...known, ...typed };
}

export function typeInto(draft: Draft, path: FieldPath, input: FieldInput): Draft {
  const typed = sameInput(input, draft.known[path])
    ? without(draft.typed, [path])
    : { ...draft.typed, [path]: input };
  return { ...draft, typed, faults: without(draft.faults, [path]) };
}

/** What is still to be saved, wrong fields included. */
export function unsavedIn({ typed, saved }: Draft): SomeInputs {
  return pick(typed, (path, input) => {
    const before = saved[path];
    return before === undefined || !sameInput(before, input);
  });
}

/**
 * After the server took `sent`, and refused the fields of `faults`. What was typed meanwhile stays.
 * @param view what the server holds now.
 */
export function afterSaving(
  draft: Draft,
  view: IdentityView,
  sent: SomeInputs,
  faults: Faults,
): Draft {
  const known = inputsOf(view);
  const saved = { ...draft.saved, ...sent };
  const stillWrong = pick(faults, (path) => sameInput(draft.typed[path] ?? '', sent[path] ?? ''));
  const typed = pick(draft.typed, (path, input) => !sameInput(input, known[path]));
  return {
    ...draft,
    version: view.version,
    seen: standingOf(view),
    known,
    typed,
    saved: without(saved, Object.keys(faults) as FieldPath[]),
    faults: stillWrong,
  };
}

/** Shows what was saved as the server writes it. Not while somebody types in these fields. */
export function settled(draft: Draft): Draft {
  const unsaved = unsavedIn(draft);
  return { ...draft, typed: unsaved, saved: {} };
}

/**
 * Puts what was typed on top of what somebody else saved meanwhile. Where both changed a field,
 * mine stays in the form and the field waits for a choice; where they submitted or validated it,
 * all that was typed does.
 */
export function rebased(draft: Draft, theirs: IdentityView): Draft {
  const mine = unsavedIn(draft);
  const known = inputsOf(theirs);
  const changed = fieldPaths.filter((path) => !sameInput(known[path], draft.known[path]));
  const clashing = fieldPaths.filter((path) => {
    const input = mine[path];
    const open = changed.includes(path) || draft.clash?.paths.includes(path);
    return open && input !== undefined && !sameInput(input, known[path]);
  });
  const typed = pick(mine, (path, input) => !sameInput(input, known[path]));
  const { updatedBy: by, updatedAt: at, version } = theirs;
  const anyTyped = Object.keys(typed).length > 0;
  const done = anyTyped ? (doneMeanwhile(draft.seen, theirs) ?? draft.clash?.done ?? null) : null;
  return {
    version,
    seen: standingOf(theirs),
    known,
    typed,
    saved: {},
    faults: pick(draft.faults, (path) => typed[path] !== undefined),
    clash: clashing.length > 0 || done ? { by, at, paths: clashing, done } : null,
  };
}

/** Ends a clash: in the fields of `theirs` what was typed is given up, in the others it stays. */
export function chosen(draft: Draft, theirs: readonly FieldPath[]): Draft {
  return {
    ...draft,
    typed: without(draft.typed, theirs),
    faults: without(draft.faults, theirs),
    clash: null,
  };
}

export function without<T>(
  values: Partial<Record<FieldPath, T>>,
  paths: readonly FieldPath[],
): Partial<Record<FieldPath, T>> {
  return pick(values, (path) => !paths.includes(path));
}

function pick<T>(
  values: Partial<Record<FieldPath, T>>,
  keep: (path: FieldPath, value: T) => boolean,
): Partial<Record<FieldPath, T>> {
  const entries = Object.entries(values) as [FieldPath, T][];
  return Object.fromEntries(entries.filter(([path, value]) => keep(path, value)));
}

/** How far the saving of a draft is. */
export interface Saving {
  state: 'idle' | 'saving' | 'saved' | 'failed';
  /** When it was saved, in milliseconds since 1970. */
  at?: number;
  error?: unknown;
}
