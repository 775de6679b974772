import type { Faults } from '../../drafts/filling.js';
import type { FieldPath } from '../../identities/identityTypes.js';
import { t } from '../words/welcome.js';

/** Dates that are typed in part, or are no days: the browser has no value for them. */
export function incompleteDates(form: HTMLFormElement | null): Faults {
  const dates = form?.querySelectorAll<HTMLInputElement>('input[type="date"]') ?? [];
  const incomplete = [...dates].filter(({ validity }) => validity.badInput);
  return Object.fromEntries(
    // Which of the two it is, browsers do not tell.
    incomplete.map(({ id }) => [id, t('date_incomplete')]),
  );
}

export function focusFirst(paths: readonly FieldPath[]): void {
  const [first] = paths;
  if (first) document.getElementById(first)?.focus();
}
