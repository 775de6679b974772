import { QueryFailedError } from 'typeorm';

/** True when a unique key refused the statement. */
export function isUniqueViolation(thrown: unknown): boolean {
  return (
    codeOf(thrown) === 'ER_DUP_ENTRY' || codeOf(thrown)?.startsWith('SQLITE_CONSTRAINT') === true
  );
}

/** True when the transaction lost a race that it may win when run again. */
export function isTransient(thrown: unknown): boolean {
  return transientCodes.has(codeOf(thrown) ?? '');
}

const transientCodes = new Set([
  'ER_LOCK_DEADLOCK',
  'ER_LOCK_WAIT_TIMEOUT',
  'ER_CHECKREAD', // MariaDB: the record changed since the last read
  'SQLITE_BUSY',
  'SQLITE_BUSY_SNAPSHOT', // another process wrote since the first read
]);

function codeOf(thrown: unknown): string | undefined {
  const error: unknown = thrown instanceof QueryFailedError ? thrown.driverError : thrown;
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;
}
