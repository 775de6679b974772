import { hasCode } from './error-code.js';

/** True when something could not be written as the disk is full, or as no more may be on it. */
export function isNoRoom(thrown: unknown): boolean {
  return hasCode(thrown, codes);
}

const codes = new Set([
  'ENOSPC',
  'EDQUOT',
  'EFBIG',
  'SQLITE_FULL',
  'SQLITE_IOERR_WRITE', // a quota, or the largest size of a file
  'SQLITE_IOERR_SHMSIZE',
  'ER_DISK_FULL',
  'ER_ERROR_ON_WRITE',
  'ER_RECORD_FILE_FULL',
]);
