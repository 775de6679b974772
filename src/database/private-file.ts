import { chmodSync, closeSync, existsSync, mkdirSync, openSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { Logger } from '@nestjs/common';

/** The endings of the files that SQLite keeps beside a database. */
const beside = ['-wal', '-shm', '-journal'];

/**
 * Makes a database file that is not there, and takes it and what is beside it from everybody but
 * its owner. Files that SQLite makes later have the same mode.
 * @returns `path`, which may be SQLite's `:memory:`.
 */
export function privateDatabaseFile(path: string): string {
  if (path === ':memory:') return path;
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  closeSync(openSync(path, 'a', 0o600));
  for (const file of [path, ...beside.map((suffix) => path + suffix)]) {
    if (existsSync(file)) makePrivate(file, 0o600);
  }
  return path;
}

/** Makes a directory that is not there, and takes it from everybody but its owner. */
export function privateDirectory(path: string): void {
  mkdirSync(path, { recursive: true, mode: 0o700 });
  makePrivate(path, 0o700);
}

/**
 * Takes a file or directory from everybody but its owner, where others may do something. Of one that
 * somebody else owns, as a volume that Kubernetes mounts (`fsGroup`), only a warning can be given.
 */
export function makePrivate(path: string, mode: number): void {
  if ((statSync(path).mode & 0o077) === 0) return;
  try {
    chmodSync(path, mode);
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code !== 'EPERM') throw thrown;
    new Logger('Files').warn(
      `Others may have access to ${path}: it belongs to another user, so its mode stays as it is.`,
    );
  }
}
