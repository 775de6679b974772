import { useT } from '../../i18n/useT.js';
import type { FieldPath } from '../identityTypes.js';
import type { FieldInputs } from '../identityValues.js';
import type { Faults } from '../../drafts/filling.js';
import { type Implausible, implausibleIn } from './implausible.js';

/** What the server will refuse, in its words, where it can be known without asking it. */
export function useImplausible(inputs: FieldInputs): Faults {
  const t = useT();
  const faults: Faults = {};
  for (const [path, reason] of Object.entries(implausibleIn(inputs)) as [FieldPath, Implausible][])
    faults[path] = t(`identities.implausible.${reason}`);
  return faults;
}
