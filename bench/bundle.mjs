/**
 * Measures what a browser loads for the panel's first screen, gzipped, beside a react-admin
 * application with one empty list (admin-ui/bench) that is built the same way; and the JavaScript
 * of each of the invitee's pages. Needs the built panel and Chromium (USHER_TEST_CHROMIUM). `npm
 * run bench:bundle`; the last line is JSON.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { startApplication } from './support/processes.mjs';
import { report, round } from './support/report.mjs';

const root = new URL('..', import.meta.url).pathname;
const invitee = ['accept', 'welcome', 'confirm-email', 'forgot-password', 'reset-password'];

const bare = mkdtempSync(join(tmpdir(), 'usher-bench-'));
let application;
let browser;
try {
  buildBare();
  application = await startApplication('sqlite');
  browser = await chromium.launch({
    executablePath: process.env.USHER_TEST_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--headless', '--disable-gpu'],
  });
  const [name, value] = application.cookie.split('=');
  const cookie = { name, value, url: application.url };
  const { url } = application;

  const table = {
    'bare react-admin': await load('http://bare.test/', { directory: bare }),
    'sign-in': await load(`${url}/login`),
    'home, signed in': await load(`${url}/`, { cookie }),
  };
  for (const page of invitee) {
    table[page] = await load(`${url}/${page}`, page === 'welcome' ? { cookie } : {});
  }
  const [first, home] = [table['sign-in'], table['home, signed in']];
  const bareKb = table['bare react-admin'].totalKb;
  report(
    {
      bench: 'bundle',
      bareKb,
      signInKb: first.totalKb,
      homeKb: home.totalKb,
      ratioToBare: round(Math.max(first.totalKb, home.totalKb) / bareKb),
      // The bare one has the system's typeface.
      withoutFontsRatioToBare: round(
        Math.max(first.totalKb - first.fontKb, home.totalKb - home.fontKb) / bareKb,
      ),
      inviteeScriptKb: Math.max(...invitee.map((page) => table[page].scriptKb)),
    },
    table,
  );
} finally {
  await browser?.close();
  await application?.stop();
  rmSync(bare, { recursive: true, force: true });
}

function buildBare() {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const config = join(root, 'admin-ui/bench/vite.config.ts');
  execFileSync(
    process.execPath,
    [vite, 'build', '--config', config, '--outDir', bare, '--emptyOutDir', '--logLevel', 'error'],
    {
      cwd: join(root, 'admin-ui'),
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
}

/** Opens the page with an empty cache; gives the kB (1,000 bytes) of what it loads besides the API's answers. */
async function load(address, { cookie, directory } = {}) {
  const context = await browser.newContext();
  if (cookie) await context.addCookies([cookie]);
  const page = await context.newPage();
  if (directory) await page.route('**/*', (route) => serve(route, directory));
  const bytes = { document: 0, script: 0, stylesheet: 0, font: 0, other: 0 };
  const counting = [];
  page.on('response', (response) => counting.push(count(response, bytes)));
  await page.goto(address, { waitUntil: 'networkidle' });
  await Promise.all(counting);
  await context.close();
  const kb = Object.fromEntries(
    Object.entries(bytes).map(([type, size]) => [`${type}Kb`, round(size / 1000, 1)]),
  );
  const total = Object.values(bytes).reduce((sum, size) => sum + size, 0);
  return { ...kb, totalKb: round(total / 1000, 1) };
}

async function count(response, bytes) {
  if (new URL(response.url()).pathname.startsWith('/api/') || response.status() !== 200) return;
  const type = response.request().resourceType();
  const body = await response.body();
  // Fonts are compressed in themselves.
  const size = type === 'font' ? body.length : gzipSync(body, { level: 9 }).length;
  bytes[type in bytes ? type : 'other'] += size;
}

function serve(route, directory) {
  const { pathname } = new URL(route.request().url());
  const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
  const file = pathname === '/' ? '/index.html' : pathname;
  const contentType = types[extname(file)];
  if (!contentType) return route.fulfill({ status: 404 });
  return route.fulfill({ contentType, body: readFileSync(join(directory, file)) });
}
