import type { FaultGroup } from '../../../api/importTypes.js';

/** A group of faults as it is shown: with the words that it sums up, where it sums up any. */
export interface FaultLine {
  group: FaultGroup;
  parts: FaultGroup[];
}

/** The groups as lines, in their order: what an entry for many words stands for is put under it. */
export function faultLines(groups: readonly FaultGroup[]): FaultLine[] {
  const lines: FaultLine[] = [];
  for (const group of groups) {
    const sum = lines.find(
      ({ group: { code, field, value } }) =>
        value === null && code === group.code && field === group.field,
    );
    if (sum) sum.parts.push(group);
    else lines.push({ group, parts: [] });
  }
  return lines;
}

/** The name that a group has among the others. */
export function groupKey({ code, field, value }: FaultGroup): string {
  return `${code} ${field} ${value ?? ''}`;
}

/** Tells whether all rows of a group can be given a meaning at once. */
export function canSettle({ code, suggestions }: FaultGroup): boolean {
  return suggestions.length > 0 || code === 'phone.no_country';
}
