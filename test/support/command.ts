import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { built } from './child-process.js';

/** The texts that the built command `usher` printed, and the number that it ended with. */
export interface Ended {
  code: number | null;
  out: string;
  err: string;
}

type Settings = Readonly<Record<string, string>>;

/** Begins the built command, with these settings and no others; `kill` ends it as a crash does. */
export function startUsherCommand(
  parameters: readonly string[],
  env: Settings,
): { kill: () => Promise<void> } {
  const child = spawn(process.execPath, [built('dist/bundle/bin/usher.js'), ...parameters], {
    env: { PATH: process.env['PATH'], ...env },
    stdio: 'ignore',
  });
  const ended = once(child, 'exit');
  return {
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** Runs the built command to its end, with these settings and no others. */
export async function runUsher(
  parameters: readonly string[],
  env: Settings = {},
  input: string | Buffer = '',
): Promise<Ended> {
  const child = spawn(process.execPath, [built('dist/bundle/bin/usher.js'), ...parameters], {
    env: { PATH: process.env['PATH'], ...env },
  });
  // One that does not read its input ends before it has all of it.
  child.stdin.on('error', () => undefined).end(input);
  const [out, err, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit') as Promise<[number | null]>,
  ]);
  return { code, out, err };
}
