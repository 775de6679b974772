import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

/** Tells whether what the lock file says is not what stands in node_modules. */
export function needsInstalling() {
  const installed = 'node_modules/.package-lock.json';
  return (
    !existsSync(installed) || statSync('package-lock.json').mtimeMs > statSync(installed).mtimeMs
  );
}

/** Installs exactly what the lock file says; ends the process when that fails. */
export function install() {
  console.log('Installing what Usher needs …');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
}

/** Runs a command in the foreground; ends the process with its status when it fails. */
export function run(command, parameters) {
  const { status } = spawnSync(command, parameters, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
