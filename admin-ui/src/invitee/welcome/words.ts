import { unbroken } from '../../ui/show/format.js';
import { fieldText } from '../../identities/fieldText.js';
import type { StepId } from '../../identities/identitySteps.js';
import {
  type FieldPath,
  fieldPaths,
  type FieldUses,
  type SpecialNationality,
  sexNames,
} from '../../identities/identityTypes.js';
import {
  type FieldInput,
  type FieldInputs,
  isName,
  missingPaths,
  neededPaths,
} from '../../identities/identityValues.js';
import { t as field } from '../words/fields.js';
import { language, region } from '../words/language.js';
import { t } from '../words/welcome.js';

export function stepTitle(step: StepId | 'review'): string {
  return field(`step.${step}`);
}

/** The four codes of ISO/IEC 5218 and their words. */
export function sexes(): { code: string; name: string }[] {
  return Object.entries(sexNames).map(([code, name]) => ({ code, name: field(`sex.${name}`) }));
}

export function nationalityName(code: SpecialNationality): string {
  return field(`nationality.${code}`);
}

export function labelOf(path: FieldPath): string {
  return field(`field.${path}`);
}

/** A field's value for reading; empty when it is blank. Put it where `dir="auto"` is. */
export function textOf(path: FieldPath, input: FieldInput): string {
  return fieldText(path, input, region(), {
    sex: (code) => sexes().find((one) => one.code === code)?.name ?? code,
    nationality: nationalityName,
  });
}

export function timeText(time: string): string {
  return unbroken(
    new Date(time).toLocaleString(region(), { dateStyle: 'long', timeStyle: 'short' }),
  );
}

/**
 * Lists what is in the way of sending, as {@link listText} says it; empty when nothing is. One of
 * two missing names is enough.
 */
export function openText(inputs: FieldInputs, uses: FieldUses, faults: object): string {
  const missing = missingPaths(inputs, uses);
  const needed = neededPaths(inputs, uses);
  const open = fieldPaths.filter(
    (path) => needed.includes(path) || (path in faults && !missing.includes(path)),
  );
  const labels = open.map((path) =>
    isName(path) && needed.includes(path) ? t('either_name') : labelOf(path),
  );
  return new Intl.ListFormat(language()).format(labels);
}

/** `Street, Telephone and Sex`. */
export function listText(paths: readonly FieldPath[]): string {
  return new Intl.ListFormat(language()).format(paths.map(labelOf));
}
