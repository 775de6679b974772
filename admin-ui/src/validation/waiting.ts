/** The queue of what waits for validation, the longest first: filter and order of a list of identities. */
export const waiting = {
  filter: { status: 'submitted', archived: false },
  sort: { field: 'submittedAt', order: 'ASC' },
} as const;
