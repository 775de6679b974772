// `npm test`: installs, checks, builds, and runs every test that this machine can run. What it
// leaves out it says; with CI=true nothing may be left out. The last line counts the tests.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install, needsInstalling } from './install.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const strict = process.env.CI === 'true';
const mysql = new URL(process.env.USHER_TEST_MYSQL_URL ?? 'mysql://root@127.0.0.1:3306');
const redis = new URL(process.env.USHER_TEST_REDIS_URL ?? 'redis://127.0.0.1:6379');
const chromium = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];
process.env.USHER_TEST_CHROMIUM ??= chromium.find((path) => existsSync(path)) ?? '';

if (strict || needsInstalling()) install();

const missing = [
  ...((await answers(mysql, 3306)) ? [] : [`no MariaDB or MySQL answers at ${mysql.host}`]),
  ...((await answers(redis, 6379)) ? [] : [`no Redis answers at ${redis.host}`]),
];
if (missing.length > 0) process.env.USHER_TEST_EMBEDDED_ONLY = 'true';
const leftOut = missing.length > 0 ? [`the MariaDB and Redis stack: ${missing.join(', ')}`] : [];
const noBrowser = process.env.USHER_TEST_CHROMIUM === '';
if (noBrowser)
  leftOut.push(
    'the tests in a browser, those of the packages among them, and bench:bundle: no Chromium was found (USHER_TEST_CHROMIUM)',
  );
const noOwnServers = ['mariadbd', 'mariadb-install-db', 'redis-server'].filter(
  (command) =>
    !process.env.PATH.split(':').some((directory) => existsSync(join(directory, command))),
);
if (noOwnServers.length > 0)
  leftOut.push(
    `the faults on MariaDB and Redis, for which they are started: no ${noOwnServers.join(', ')}`,
  );
if (strict && leftOut.length > 0) {
  console.error(`With CI=true nothing may be left out, but:\n${leftOut.join('\n')}`);
  process.exit(1);
}

step('Checking', 'npm', ['run', '--silent', 'check']);
// The check has built the server, of which it compares the contract.
step('Building', 'npm', ['run', '--silent', 'build', '-w', 'admin-ui']);

// Kills at random moments, of which `npm run test:faults` causes many more.
process.env.USHER_FAULTS_ROWS ??= '1000';
process.env.USHER_FAULTS_SEEDS ??= '1,2,3';
if (noOwnServers.length > 0) process.env.USHER_FAULTS_EMBEDDED_ONLY = 'true';

const projects = [
  'unit',
  'sqlite',
  ...(missing.length === 0 ? ['mysql'] : []),
  ...(noBrowser ? [] : ['browser', 'plugin']),
  'faults',
  'bench',
];
const counts = await jest(projects);
for (const { name, seconds } of counts.slowest) console.log(`${seconds} s ${name}`);
for (const what of leftOut) console.log(`Left out: ${what}`);
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exit(counts.failed > 0 ? 1 : 0);

function step(title, command, parameters) {
  console.log(`\n${title} …`);
  const { status } = spawnSync(command, parameters, { stdio: 'inherit' });
  if (status === 0) return;
  console.error(`${title} failed.`);
  process.exit(1);
}

/** Runs the projects in one run of jest; a file that could not be run counts as a failed test. */
async function jest(selected) {
  const directory = mkdtempSync(join(tmpdir(), 'usher-jest-'));
  const report = join(directory, 'report.json');
  console.log(`\nTesting ${selected.join(', ')} …`);
  const { status } = spawnSync(
    process.execPath,
    [
      '--experimental-vm-modules',
      '--no-warnings',
      'node_modules/jest/bin/jest.js',
      '--selectProjects',
      ...selected,
      '--json',
      `--outputFile=${report}`,
      '--maxWorkers=2',
      // Modules of past test files stay in memory, until collecting them is all that a worker does.
      '--workerIdleMemoryLimit=1GB',
    ],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const result = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined;
  rmSync(directory, { recursive: true, force: true });
  const passed = result?.numPassedTests ?? 0;
  const failed = (result?.numFailedTests ?? 0) + (result?.numRuntimeErrorTestSuites ?? 0);
  const slowest = slowestOf(result?.testResults ?? []);
  return { passed, failed: failed === 0 && status !== 0 ? 1 : failed, slowest };
}

/** The files that took longest, in seconds: where a run's time goes. */
function slowestOf(files) {
  return files
    .map(({ name, startTime, endTime }) => ({
      name: relative(process.cwd(), name),
      seconds: Math.round((endTime - startTime) / 1000),
    }))
    .sort((one, other) => other.seconds - one.seconds)
    .slice(0, 20);
}

/** Tells whether something listens at the address. */
function answers({ hostname, port }, fallback) {
  return new Promise((resolve) => {
    const socket = connect({ host: hostname, port: Number(port) || fallback, timeout: 2000 });
    const end = (answered) => {
      socket.destroy();
      resolve(answered);
    };
    socket.once('connect', () => end(true));
    socket.once('error', () => end(false));
    socket.once('timeout', () => end(false));
  });
}
