import { execFile } from 'node:child_process';

/** The variables that npm tells the scripts that it runs, and Jest the code under test: not for others. */
const ours = /^(NODE_ENV|NODE_OPTIONS|npm_(package|lifecycle|config_local_prefix).*)$/;
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.test(name)));

interface Ended {
  isFine: boolean;
  output: string;
}

/** Runs a command to its end, however that is. */
export function end(
  directory: string,
  command: string,
  parameters: readonly string[],
): Promise<Ended> {
  return new Promise((resolve) => {
    const options = { cwd: directory, env, maxBuffer: 64 * 1024 * 1024 };
    execFile(command, parameters, options, (failure, stdout, stderr) =>
      resolve({ isFine: failure === null, output: stdout + stderr }),
    );
  });
}

/**
 * Runs a command to its end.
 * @returns what it printed.
 * @throws Error with that when it fails.
 */
export async function run(
  directory: string,
  command: string,
  ...parameters: string[]
): Promise<string> {
  const { isFine, output } = await end(directory, command, parameters);
  if (isFine) return output;
  throw new Error(`${command} ${parameters.join(' ')} failed:\n${output}`);
}
