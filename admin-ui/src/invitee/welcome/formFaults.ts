import type { FieldPath } from '../../identities/identityTypes';
import type { Faults } from './inputs';

/** Dates of which only a part is typed: the browser has no value for them. */
export function incompleteDates(form: HTMLFormElement | null): Faults {
  const dates = form?.querySelectorAll<HTMLInputElement>('input[type="date"]') ?? [];
  const incomplete = [...dates].filter(({ validity }) => validity.badInput);
  return Object.fromEntries(
    incomplete.map(({ id }) => [id, 'Give the day, the month and the year, or none of them.']),
  );
}

export function focusFirst(paths: readonly FieldPath[]): void {
  const [first] = paths;
  if (first) document.getElementById(first)?.focus();
}
