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

/** True when the server, or the driver as it is set, does not take LOAD DATA LOCAL INFILE. */
export function isLoadingRefused(thrown: unknown): boolean {
  return thrown instanceof Error && 'errno' in thrown && loadingRefused.has(Number(thrown.errno));
}

const loadingRefused = new Set([
  1148, // ER_NOT_ALLOWED_COMMAND
  3948, // MySQL 8: ER_CLIENT_LOCAL_FILES_DISABLED
  4166, // MariaDB: ER_LOAD_INFILE_CAPABILITY_DISABLED
]);

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
