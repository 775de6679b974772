// `npm start`: on a fresh clone installs and builds first; afterwards serves at once.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install, needsInstalling, run } from './install.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

if (needsInstalling()) install();
if (
  isStale('dist/bundle/host/main.js', ['src', 'migrations', 'nest-cli.json', 'tsconfig.build.json'])
) {
  console.log('Building the server …');
  run('npm', ['run', '--silent', 'build:server']);
}
const pages = readdirSync('admin-ui').filter((name) => /\.html$|^vite\.config/.test(name));
const panel = ['src', 'build', 'package.json', ...pages].map((name) => join('admin-ui', name));
if (isStale('admin-ui/dist/index.html', panel)) {
  console.log('Building the panel …');
  run('npm', ['run', '--silent', 'build', '--workspace', 'admin-ui', '--', '--logLevel', 'error']);
}
await import('../dist/bundle/host/main.js');

/** Tells whether `built` is missing, or older than something that it is made of. */
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
