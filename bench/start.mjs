/**
 * From the start of the server's process, on the embedded default with its tables made, to the first
 * request that is answered, beside a bare Nest application with TypeORM. The bare one is imported, as
 * such applications are; Usher requires its files (src/host/main.ts), which the bare one would gain by.
 * `npm run bench:start -- --starts 10`; the last line is JSON.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { finished, freePort, launch, scriptOf } from './support/processes.mjs';
import { percentile, report, round } from './support/report.mjs';

const { values } = parseArgs({ options: { starts: { type: 'string', default: '10' } } });
const starts = Number(values.starts);
/** In seconds. */
const PATIENCE = 60;

const scripts = {
  usher: scriptOf('main'),
  bare: new URL('support/bare-application.mjs', import.meta.url).pathname,
};
const directory = mkdtempSync(join(tmpdir(), 'usher-bench-'));
try {
  // The first start of each makes its tables, and is not counted.
  const times = { usher: [], bare: [] };
  for (let n = 0; n <= starts; n++) {
    for (const which of ['usher', 'bare']) {
      const milliseconds = await timeStart(scripts[which]);
      if (n > 0) times[which].push(milliseconds);
    }
  }
  const [usherMs, bareMs] = [percentile(times.usher, 0.5), percentile(times.bare, 0.5)];
  report({
    bench: 'start',
    starts,
    usherMs: Math.round(usherMs),
    bareMs: Math.round(bareMs),
    ratioToBare: round(usherMs / bareMs),
  });
} finally {
  rmSync(directory, { recursive: true, force: true });
}

async function timeStart(script) {
  const port = await freePort();
  const env = {
    ...process.env,
    PORT: String(port),
    USHER_DATA_DIR: directory,
    USHER_ADMIN_PASSWORD: 'a long enough passphrase',
  };
  const begin = performance.now();
  const child = launch(script, env);
  try {
    while (!(await answers(port))) {
      const waited = (performance.now() - begin) / 1000;
      if (child.exitCode !== null || waited > PATIENCE) throw new Error(`${script} did not start.`);
      await sleep(2);
    }
    return performance.now() - begin;
  } finally {
    child.kill('SIGTERM');
    await finished(child);
  }
}

function answers(port) {
  return new Promise((resolve) => {
    get({ port, host: '127.0.0.1', path: '/health/live' }, (answer) => {
      answer.resume();
      resolve(answer.statusCode === 200);
    }).on('error', () => resolve(false));
  });
}
