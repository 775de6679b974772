import { fieldText } from '../../identities/fieldText.js';
import {
  type FieldPath,
  fieldPaths,
  type FieldUses,
  sexNames,
} from '../../identities/identityTypes.js';
import {
  type FieldInput,
  type FieldInputs,
  isName,
  missingPaths,
  neededPaths,
  valueAt,
} from '../../identities/identityValues.js';
import { identityFields } from '../../i18n/en/identityFields.js';
import { regional } from '../../ui/region.js';

/** The language that these pages are written in. */
export const language = 'en';
/** The same as the reader's country writes days and times in it. */
export const region = regional(language);

export const pageTitle = 'Your personal information';

export const stepTitles = identityFields.step;

/** The four codes of ISO/IEC 5218 and their words. */
export const sexes = Object.entries(sexNames).map(([code, name]) => ({
  code,
  name: identityFields.sex[name],
}));

export const nationalityWords = identityFields.nationality;

export function labelOf(path: FieldPath): string {
  return String(valueAt(identityFields.field, path));
}

/** A field's value for reading; empty when it is blank. Put it where `dir="auto"` is. */
export function textOf(path: FieldPath, input: FieldInput): string {
  return fieldText(path, input, region, {
    sex: (code) => sexes.find((one) => one.code === code)?.name ?? code,
    nationality: (code) => identityFields.nationality[code],
  });
}

export function timeText(time: string): string {
  return new Date(time).toLocaleString(region, { dateStyle: 'long', timeStyle: 'short' });
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
    isName(path) && needed.includes(path) ? 'Given name or family name' : labelOf(path),
  );
  return new Intl.ListFormat(language).format(labels);
}

/** `Street, Telephone and Sex`. */
export function listText(paths: readonly FieldPath[]): string {
  return new Intl.ListFormat(language).format(paths.map(labelOf));
}
