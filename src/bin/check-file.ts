import { randomBytes } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Actor, BulkInvites, FirstAdminSetup } from '../index.js';
import { usherInMemory } from '../testing.js';
import { connected } from './data-source.js';
import { withUsher } from './usher-application.js';
import { type Acting, actingIn } from './people-file/acting.js';
import { exitCodes } from './people-file/exit-codes.js';
import type { FileSource } from './people-file/file-source.js';
import { printReport, readFile } from './people-file/reading.js';
import { bad, hasNobody } from './people-file/verdicts.js';
import { print } from './people-file/words.js';

/** Judges a file by itself, in memory, and prints what an upload would show. */
export function checkFile(source: FileSource): Promise<number> {
  const keys = `check:${randomBytes(32).toString('base64')}`;
  return connected(new DataSource(usherInMemory()), (dataSource) =>
    withUsher(dataSource, keys, async (usher) => {
      const { actor } = await forgottenOrganization(usher);
      const code = await check(usher, actor, source);
      if (code !== exitCodes.nothing) {
        print();
        print('Judged by itself. With --organization NAME it is judged by who is here already, by');
        print('the groups that there are, and by what was chosen for earlier files.');
      }
      return code;
    }),
  );
}

/** Judges a file as an upload into an organization would be, which is forgotten then. */
export async function checkFileFor(
  usher: INestApplicationContext,
  source: FileSource,
  { organization, as }: { organization: string; as: string | undefined },
): Promise<number> {
  const { actor, words } = await actingIn(usher, organization, as);
  print(`${words}.`);
  return check(usher, actor, source);
}

async function check(
  usher: INestApplicationContext,
  actor: Actor,
  source: FileSource,
): Promise<number> {
  const read = await readFile(usher, actor, source);
  try {
    await printReport(usher, actor, read, source.shownName);
  } finally {
    await usher.get(BulkInvites).discard(actor, read.id);
  }
  if (hasNobody(read)) return exitCodes.nothing;
  return bad(read.counts) > 0 ? exitCodes.someLeft : exitCodes.good;
}

/** An organization with an admin whom no file names, in a database that is forgotten. */
async function forgottenOrganization(usher: INestApplicationContext): Promise<Acting> {
  const organization = 'Check';
  const password = randomBytes(15).toString('base64url');
  await usher
    .get(FirstAdminSetup)
    .ensure({ email: 'usher-check@usher.invalid', password, organization });
  return actingIn(usher, organization, undefined);
}
