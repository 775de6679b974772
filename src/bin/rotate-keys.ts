import type { DataSource } from 'typeorm';
import { requireMigrated } from '../database.js';
import { rotateKeys as rotate, type RotationProgress, type RotationReport } from '../index.js';
import { counted } from './people-file/words.js';

/** Pause between two lines of progress, in milliseconds. */
const EVERY = 2000;

/** The number of texts that cannot be opened and are named. */
const NAMED = 100;

/** Re-encrypts what older keys have sealed, and prints how far it is and what is left. */
export async function rotateKeys(dataSource: DataSource, secretKeys: string): Promise<void> {
  let said = Date.now();
  const tell = ({ place, count }: RotationProgress): void => {
    if (Date.now() - said < EVERY) return;
    said = Date.now();
    console.log(`${place}: ${count} re-encrypted …`);
  };
  await requireMigrated(dataSource);
  const report = await rotate(dataSource, secretKeys, tell);
  for (const line of words(report)) console.log(line);
  if (report.unopenable.length > 0 || !report.complete) process.exitCode = 1;
}

function words({ keyId, count, unopenable, complete, links }: RotationReport): string[] {
  const lines = [`Re-encrypted with the key ${keyId}: ${count}.`];
  if (!complete) {
    lines.push(
      `Some process still encrypts with an older key. Restart all with ${keyId} first in USHER_SECRET_KEYS, then run this again.`,
    );
  }
  if (unopenable.length > 0) {
    lines.push(`Left as they are, because none of the keys opens them: ${unopenable.length}.`);
    lines.push(...unopenable.slice(0, NAMED).map((place) => `  ${place}`));
    if (unopenable.length > NAMED) lines.push('  …');
  }
  for (const { keyId: older, invitations, passwordResets, emailChanges } of links) {
    if (invitations) lines.push(keep(older, invitations, 'invitation'));
    if (passwordResets)
      lines.push(
        keep(older, passwordResets, 'link for a new password', 'links for a new password'),
      );
    if (emailChanges)
      lines.push(
        keep(
          older,
          emailChanges,
          'new e-mail address to confirm',
          'new e-mail addresses to confirm',
        ),
      );
  }
  if (complete && unopenable.length === 0 && links.length === 0) {
    lines.push('Nothing needs the older keys any more.');
  }
  return lines;
}

function keep(
  key: string,
  { count, until }: { count: number; until: Date },
  one: string,
  several?: string,
): string {
  const time = until.toISOString().slice(0, 16).replace('T', ' ');
  return `Still signed by the key ${key}: ${counted(count, one, several)}, of use until ${time} UTC. Without it nobody comes in by them.`;
}
