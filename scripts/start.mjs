// `npm start`: on a fresh clone installs and builds first; afterwards serves at once.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

if (
  !existsSync('node_modules/.package-lock.json') ||
  newerThan('package-lock.json', 'node_modules/.package-lock.json')
) {
  console.log('Installing what Usher needs …');
  // Not `npm ci`: it refuses a lock file without the optional packages of other platforms.
  run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error']);
}
if (isStale('dist/src/host/main.js', ['src', 'migrations', 'tsconfig.build.json'])) {
  console.log('Building the server …');
  run('npm', ['run', '--silent', 'build:server']);
}
if (
  isStale('admin-ui/dist/index.html', [
    'admin-ui/src',
    'admin-ui/vite.config.ts',
    'admin-ui/index.html',
  ])
) {
  console.log('Building the panel …');
  run('npm', ['run', '--silent', 'build', '--workspace', 'admin-ui', '--', '--logLevel', 'error']);
}
await import('../dist/src/host/main.js');

function run(command, parameters) {
  const { status } = spawnSync(command, parameters, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

/** Whether `built` is missing, or older than something that it is made of. */
function isStale(built, sources) {
  return !existsSync(built) || sources.some((source) => newerThan(source, built));
}

function newerThan(source, built) {
  const { mtimeMs } = statSync(source);
  if (!statSync(source).isDirectory()) return mtimeMs > statSync(built).mtimeMs;
  return readdirSync(source, { recursive: true }).some(
    (name) => statSync(join(source, name)).mtimeMs > statSync(built).mtimeMs,
  );
}
