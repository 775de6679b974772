import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Builds one of the pages beside the panel, `admin-ui/host` or `admin-ui/stories`, into a new directory. */
export function buildBeside(name: 'host' | 'stories'): string {
  const directory = mkdtempSync(join(tmpdir(), `usher-${name}-`));
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const options = ['--config', `${name}/vite.config.ts`, '--outDir', directory, '--emptyOutDir'];
  execFileSync(process.execPath, [vite, 'build', ...options, '--logLevel', 'error'], {
    cwd: join(root, 'admin-ui'),
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return directory;
}
