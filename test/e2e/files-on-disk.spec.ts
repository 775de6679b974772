import { afterAll, describe, expect, jest, test } from '@jest/globals';
import { chmodSync, mkdtempSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Logger } from '@nestjs/common';
import { privateDirectory } from '../../src/database/private-file.js';
import { readConfiguration } from '../../src/host/configuration.js';
import { createServer } from '../../src/host/create-server.js';
import { admin } from '../support/usher.js';

/** The mode of a file or directory, as `600`. */
const mode = (path: string): string => (statSync(path).mode & 0o777).toString(8);

/** The modes of everything in the data directory while the embedded default runs in it. */
async function modesOf(directory: string): Promise<Record<string, string>> {
  const server = await createServer(
    readConfiguration({
      USHER_DATA_DIR: directory,
      USHER_ADMIN_EMAIL: admin.email,
      USHER_ADMIN_PASSWORD: admin.password,
    }),
    { logger: [] },
  );
  try {
    const files = readdirSync(directory).map((name) => [name, mode(join(directory, name))]);
    return { '.': mode(directory), ...(Object.fromEntries(files) as Record<string, string>) };
  } finally {
    await server.close();
  }
}

describe('files on disk', () => {
  const parent = mkdtempSync(join(tmpdir(), 'usher-test-'));
  const umask = process.umask(0);
  afterAll(async () => {
    process.umask(umask);
    await rm(parent, { recursive: true });
  });

  test('the data directory, the database and the keys are the owner’s alone, also where they existed', async () => {
    const directory = join(parent, 'data');
    const privately = {
      '.': '700',
      'secret-keys': '600',
      'usher.sqlite': '600',
      'usher.sqlite-shm': '600',
      'usher.sqlite-wal': '600',
    };
    expect(await modesOf(directory)).toEqual(privately);

    for (const name of readdirSync(directory)) chmodSync(join(directory, name), 0o644);
    chmodSync(directory, 0o755);
    expect(await modesOf(directory)).toEqual(privately);

    // Left by a process that was killed.
    const older = join(parent, 'older');
    mkdirSync(older, { mode: 0o777 });
    for (const name of ['usher.sqlite', 'usher.sqlite-wal', 'usher.sqlite-shm']) {
      writeFileSync(join(older, name), '', { mode: 0o666 });
    }
    expect(await modesOf(older)).toEqual(privately);
  });

  // There, not even root changes modes.
  const onLinux = process.platform === 'linux' ? test : test.skip;
  onLinux(
    'where a mode cannot be changed, as on a volume of another owner, a warning says so',
    () => {
      const warned = jest.spyOn(Logger.prototype, 'warn').mockReturnValue();
      privateDirectory('/proc/self');
      expect(warned.mock.calls.map(([message]) => String(message))).toEqual([
        expect.stringContaining('Others may have access to /proc/self:'),
      ]);
      warned.mockRestore();
    },
  );
});
