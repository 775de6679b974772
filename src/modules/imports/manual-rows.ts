import type { RowValues } from '../enrolment/judge.js';

/** A row of the manual grid: the fields of the CSV. */
export interface ManualRow {
  email?: string | null;
  username?: string | null;
  firstName?: string | null;
  lastName?: string | null;
  role?: string | null;
  groups?: string | readonly string[] | null;
  /** A JSON object, or its text. */
  metadata?: string | Readonly<Record<string, unknown>> | null;
}

/** What the judge is given for a manual row. A field left blank is one that was not asked for: a blank role means the default one. */
export function manualRowValues(row: ManualRow): RowValues {
  const { metadata, groups } = row;
  return {
    email: row.email ?? undefined,
    username: row.username ?? undefined,
    firstName: filled(row.firstName),
    lastName: filled(row.lastName),
    role: filled(row.role),
    groups: groups ?? undefined,
    metadata:
      typeof metadata === 'object' && metadata !== null
        ? JSON.stringify(metadata)
        : (metadata ?? undefined),
  };
}

function filled(text: string | null | undefined): string | undefined {
  return text === null || text === undefined || text.trim() === '' ? undefined : text;
}
