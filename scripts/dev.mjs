// `npm run dev`: serves Usher from its sources at one address. A change of the server compiles and
// starts it anew; a change of the panel shows at once.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { install, needsInstalling } from './install.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
if (needsInstalling()) install();

const port = process.env.PORT ?? '3000';
const apiPort = String(await freePort());

// Vite serves the pages, and hands all else on to the server.
const panel = start(
  ['node_modules/vite/bin/vite.js', 'admin-ui', '--port', port, '--strictPort'],
  ['--logLevel', 'warn', '--clearScreen', 'false'],
  { USHER_DEV_API: `http://127.0.0.1:${apiPort}` },
);
// The server says where Usher is once it has started. Without a shell in between, signals reach it.
const server = start(
  ['node_modules/@nestjs/cli/bin/nest.js', 'start', '--watch', '--watchAssets'],
  ['--preserveWatchOutput', '--no-shell'],
  { PORT: apiPort, USHER_PUBLIC_URL: process.env.USHER_PUBLIC_URL ?? `http://localhost:${port}` },
);

for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => endAll(signal));
const [code] = await Promise.race([once(panel, 'exit'), once(server, 'exit')]);
endAll('SIGTERM');
process.exitCode = code ?? 0;

function start(command, options, settings) {
  return spawn(process.execPath, [...command, ...options], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...settings },
  });
}

function endAll(signal) {
  for (const child of [panel, server]) child.kill(signal);
}

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  return port;
}
