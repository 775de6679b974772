import { problemOf } from '../../api/problem.js';
import type { IdentityChange, IdentityView } from '../identityTypes.js';
import { faultsOf, nest } from '../identityValues.js';
import { type Faults, type SomeInputs, without } from './draft.js';

export interface SavedFields {
  view: IdentityView;
  /** Everything that was judged, the fields of `faults` included. */
  sent: SomeInputs;
  faults: Faults;
}

/**
 * Saves fields as a draft. When some are wrong, the others are saved without them.
 * @throws whatever `save` throws besides faults of the fields that were sent.
 */
export async function saveFields(
  save: (change: IdentityChange) => Promise<IdentityView>,
  sent: SomeInputs,
  version: number,
): Promise<SavedFields> {
  let faults: Faults = {};
  for (;;) {
    const good = without(sent, Object.keys(faults) as (keyof Faults)[]);
    try {
      return { view: await save({ ...nest(good), version }), sent, faults };
    } catch (error) {
      const found = faultsAmong(error, good);
      if (!found) throw error;
      faults = { ...faults, ...found };
    }
  }
}

/** What an error says is wrong with fields of `sent`; undefined when it says something else. */
function faultsAmong(error: unknown, sent: SomeInputs): Faults | undefined {
  const faults = Object.entries(faultsOf(problemOf(error)?.errors)).filter(([path]) =>
    Object.hasOwn(sent, path),
  );
  return faults.length > 0 ? Object.fromEntries(faults) : undefined;
}
