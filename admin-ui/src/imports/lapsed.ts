import type { PeopleImport } from '../api/importTypes.js';

/** An import that was never processed and cannot be any more: what its rows held is deleted. */
export interface Lapsed {
  /** The time when its rows were deleted. */
  at: string;
  /** The days that they had been kept. */
  days: number;
}

type Times = Pick<PeopleImport, 'status' | 'createdAt' | 'startedAt' | 'cellsPurgedAt'>;

/** The way in which an import has lapsed; undefined for any other. */
export function lapsed({ status, createdAt, startedAt, cellsPurgedAt }: Times): Lapsed | undefined {
  const wasWaiting = status === 'ready' || status === 'cancelled';
  if (!wasWaiting || startedAt !== null || cellsPurgedAt === null) return undefined;
  const kept = Date.parse(cellsPurgedAt) - Date.parse(createdAt);
  return { at: cellsPurgedAt, days: Math.floor(kept / 86_400_000) };
}
