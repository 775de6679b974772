import {
  type FieldPath,
  fieldPaths,
  type FieldUses,
  type IdentityFields,
} from '../../identities/identityTypes.js';
import {
  type FieldInput,
  type FieldInputs,
  inputsOf,
  sameInput,
} from '../../identities/identityValues.js';

type ByPath<T> = Partial<Record<FieldPath, T>>;
export type SomeInputs = ByPath<FieldInput>;
/** What is wrong, in words. */
export type Faults = ByPath<string>;

/** What differs between what is typed and what the server has, as it is to be sent. */
export function changesOf(inputs: FieldInputs, known: FieldInputs, uses: FieldUses): SomeInputs {
  const changed = fieldPaths.filter(
    (path) => uses[path] !== 'hidden' && !sameInput(filled(inputs[path]), known[path]),
  );
  return Object.fromEntries(changed.map((path) => [path, filled(inputs[path])]));
}

export function without<T>(some: ByPath<T>, paths: ByPath<unknown>): ByPath<T> {
  return Object.fromEntries(Object.entries(some).filter(([path]) => !(path in paths)));
}

/** The faults of what was `sent` that is still typed so in `now`: the rest may have been mended. */
export function stillWrong(faults: Faults, sent: SomeInputs, now: SomeInputs): Faults {
  const mended = Object.entries(sent).filter(
    ([path, input]) => !sameInput(input, now[path as FieldPath] ?? ''),
  );
  return without(faults, Object.fromEntries(mended));
}

export function isEmpty(some: object): boolean {
  return Object.keys(some).length === 0;
}

/**
 * What is typed, after the server's values went from `before` to `after`: its values for all that
 * was not touched, and for what was `sent` and has not been touched since.
 */
export function carriedOver(
  inputs: FieldInputs,
  { before, after, sent = {} }: { before: FieldInputs; after: FieldInputs; sent?: SomeInputs },
): FieldInputs {
  const carried = fieldPaths.map((path) => {
    const typed = filled(inputs[path]);
    const own = sent[path];
    const isSettled =
      sameInput(typed, before[path]) || (own !== undefined && sameInput(typed, own));
    return [path, isSettled ? after[path] : inputs[path]] as const;
  });
  return Object.fromEntries(carried) as FieldInputs;
}

/** How somebody else's change meets what is typed. */
export interface Meeting {
  /** Fields that both changed, and differently. */
  clashes: FieldPath[];
  /** Fields that only the other one changed. */
  theirs: FieldPath[];
  /** Fields that only this person changed. */
  mine: FieldPath[];
}

export function meetingOf(
  inputs: FieldInputs,
  before: IdentityFields,
  after: IdentityFields,
): Meeting {
  const [old, other] = [inputsOf(before), inputsOf(after)];
  const meeting: Meeting = { clashes: [], theirs: [], mine: [] };
  for (const path of fieldPaths) {
    const typed = filled(inputs[path]);
    if (sameInput(typed, other[path])) continue;
    const [byMe, byThem] = [!sameInput(typed, old[path]), !sameInput(old[path], other[path])];
    if (byMe && byThem) meeting.clashes.push(path);
    else if (byMe) meeting.mine.push(path);
    else meeting.theirs.push(path);
  }
  return meeting;
}

/** Without the selects of a list in which nothing is chosen yet, and spaces around. */
function filled(input: FieldInput): FieldInput {
  return typeof input === 'string' ? input.trim() : [...new Set(input.filter(Boolean))];
}
