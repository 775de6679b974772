import {
  type FieldPath,
  fieldPaths,
  type IdentityEditor,
  type IdentityView,
} from '../identities/identityTypes.js';
import {
  type FieldInput,
  type FieldInputs,
  inputsOf,
  sameInput,
} from '../identities/identityValues.js';
import { isPlausible } from '../identities/plausible.js';

type ByPath<T> = Partial<Record<FieldPath, T>>;
export type SomeInputs = ByPath<FieldInput>;
/** The faults of fields, in words. */
export type Faults = ByPath<string>;

/** A change by somebody else, or by the same person in another window. */
export interface News {
  by: IdentityEditor | null;
  at: string | null;
  /** Fields that only they changed, and that are taken over. */
  paths: FieldPath[];
}

/** A change elsewhere that what is typed here cannot be saved upon without being asked. */
export interface Clash extends News {
  /** Fields that both changed, and differently. */
  clashing: FieldPath[];
  /** The fate of the identity, when saving what is typed would undo or change that. */
  done: 'validated' | 'submitted' | null;
}

/** An identity while somebody fills it in. */
export interface Filling<V extends IdentityView = IdentityView> {
  /** As the server holds it. */
  view: V;
  /** The same as a form has it. */
  known: FieldInputs;
  /** The inputs of the form: what is known, and what was typed instead. */
  inputs: FieldInputs;
  /** The part of that which was saved; the server may write it otherwise. */
  saved: SomeInputs;
  faults: Faults;
  /** A choice to be made between theirs (`known`) and mine (`inputs`). */
  clash: Clash | null;
  /** The last change elsewhere. */
  news: News | null;
}

export function fillingOf<V extends IdentityView>(view: V): Filling<V> {
  const known = inputsOf(view);
  return { view, known, inputs: known, saved: {}, faults: {}, clash: null, news: null };
}

/** Finds what is still to be saved, wrong fields included, as it is to be sent. */
export function unsavedIn({ known, inputs, saved }: Filling): SomeInputs {
  const filled: SomeInputs = Object.fromEntries(
    fieldPaths.map((path) => [path, trimmed(inputs[path])]),
  );
  return pick(filled, (path, input) => !sameInput(input, saved[path] ?? known[path]));
}

/** Finds what of it the server will likely take. */
export function likelyIn(filling: Filling): SomeInputs {
  const { faults } = filling;
  return pick(unsavedIn(filling), (path, input) => !(path in faults) && isPlausible(path, input));
}

/** After the server took `sent`. What was typed stays as it was typed. */
export function afterSaving<V extends IdentityView>(
  { known: before, inputs, saved, faults }: Filling<V>,
  view: V,
  sent: SomeInputs,
): Pick<Filling<V>, 'view' | 'known' | 'inputs' | 'saved' | 'faults'> {
  const known = inputsOf(view);
  return {
    view,
    known,
    inputs: shown(known, inputs, (path) => !sameInput(inputs[path], before[path])),
    saved: { ...saved, ...sent },
    faults: without(faults, sent),
  };
}

/** After the server refused `sent`. What was mended meanwhile is wrong no more. */
export function blamed(filling: Filling, sent: SomeInputs, wrong: Faults): Faults {
  const now = unsavedIn(filling);
  const still = pick(wrong, (path) => sameInput(now[path] ?? '', sent[path] ?? ''));
  return { ...without(filling.faults, sent), ...still };
}

/** Shows what was saved as the server writes it. Not while somebody types in these fields. */
export function settled(filling: Filling): Pick<Filling, 'inputs' | 'saved'> {
  const unsaved = unsavedIn(filling);
  const inputs = shown(filling.known, filling.inputs, (path) => path in unsaved);
  return { inputs, saved: {} };
}

/**
 * Puts what was typed on top of what was saved elsewhere meanwhile. Where both changed a field, mine
 * stays in the form and the field waits for a choice; where they submitted or validated it, all that
 * was typed does.
 */
export function rebased<V extends IdentityView>(filling: Filling<V>, view: V): Filling<V> {
  const known = inputsOf(view);
  const unsaved = unsavedIn(filling);
  const mine = pick(unsaved, (path, input) => !sameInput(input, known[path]));
  const changed = fieldPaths.filter((path) => !sameInput(known[path], filling.known[path]));
  const clashing = changed.filter((path) => path in mine);
  const done = isEmpty(mine) ? null : doneMeanwhile(filling.view, view);
  const paths = changed.filter((path) => !(path in unsaved));
  const news = { by: view.updatedBy, at: view.updatedAt, paths };
  return {
    view,
    known,
    inputs: shown(known, filling.inputs, (path) => path in mine),
    saved: {},
    faults: pick(filling.faults, (path) => path in mine),
    clash: clashing.length > 0 || done ? { ...news, clashing, done } : null,
    news,
  };
}

/** Ends a clash: in the fields of `theirs` what was typed is given up, in the others it stays. */
export function chosen(
  { known, inputs, faults }: Filling,
  theirs: readonly FieldPath[],
): Pick<Filling, 'inputs' | 'faults' | 'clash'> {
  const isMine = (path: FieldPath): boolean => !theirs.includes(path);
  return { inputs: shown(known, inputs, isMine), faults: pick(faults, isMine), clash: null };
}

/** Gives what is known, but for the inputs to be kept. */
function shown(
  known: FieldInputs,
  inputs: FieldInputs,
  isKept: (path: FieldPath) => boolean,
): FieldInputs {
  const kept = fieldPaths.filter(isKept).map((path) => [path, inputs[path]] as const);
  return { ...known, ...Object.fromEntries(kept) };
}

/**
 * Finds what became of an identity that was last seen otherwise, when whoever saves into it would
 * undo or change it unawares.
 */
function doneMeanwhile(seen: IdentityView, now: IdentityView): Clash['done'] {
  const { status } = now;
  if (status !== 'validated' && status !== 'submitted') return null;
  const isNew = status !== seen.status || now[`${status}At`] !== seen[`${status}At`];
  return isNew ? status : null;
}

/** Without spaces around, and the entries of a list in which nothing is chosen yet. */
function trimmed(input: FieldInput): FieldInput {
  return typeof input === 'string' ? input.trim() : [...new Set(input.filter(Boolean))];
}

export function isEmpty(some: object): boolean {
  return Object.keys(some).length === 0;
}

export function pathsOf(some: ByPath<unknown>): FieldPath[] {
  return Object.keys(some) as FieldPath[];
}

export function without<T>(some: ByPath<T>, others: object): ByPath<T> {
  return pick(some, (path) => !(path in others));
}

export function pick<T>(some: ByPath<T>, keep: (path: FieldPath, value: T) => boolean): ByPath<T> {
  const entries = Object.entries(some) as [FieldPath, T][];
  return Object.fromEntries(entries.filter(([path, value]) => keep(path, value)));
}
