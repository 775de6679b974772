// `npm run check`: every check of what is written, two at once, the longest first. What a check says
// is printed when it ends; the command fails where one does.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const waiting = ['lint', 'contract', 'types', 'unused', 'format'];
const failed = [];

await Promise.all([goOn(), goOn()]);
if (failed.length > 0) {
  console.error(`Failed: ${failed.map((name) => `npm run check:${name}`).join(', ')}`);
  process.exitCode = 1;
}

/** Runs what waits, one check after the other. */
async function goOn() {
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    const { status, said } = await run(name);
    process.stdout.write(said);
    if (status !== 0) failed.push(name);
  }
}

function run(name) {
  return new Promise((resolve, reject) => {
    const check = spawn('npm', ['run', '--silent', `check:${name}`], { cwd: root });
    let said = '';
    for (const output of [check.stdout, check.stderr]) {
      output.setEncoding('utf8').on('data', (text) => (said += text));
    }
    check.on('error', reject).on('close', (status) => resolve({ status, said }));
  });
}
