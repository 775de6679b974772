// After `nest build`: puts the server's hundreds of small files together into few, which are read in
// half the time. The package and the standalone application are made of them.
import { cpSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const built = fileURLToPath(new URL('../dist/src/', import.meta.url));
const bundled = fileURLToPath(new URL('../dist/bundle/', import.meta.url));
/** The standalone application's are no part of the package. */
const isOfHost = (path) => path.startsWith(`${built}host/`);

rmSync(bundled, { recursive: true, force: true });
const entries = [
  'index',
  'database',
  'testing',
  'bin/usher',
  'host/main',
  'host/serve',
  'host/worker',
];
const bundle = await rolldown({
  input: Object.fromEntries(entries.map((entry) => [entry, `${built}${entry}.js`])),
  external: (id) => !/^[./]/.test(id),
  platform: 'node',
  // What a module does when it is loaded, decorators above all, is what they are for.
  treeshake: false,
});
await bundle.write({
  dir: bundled,
  // Nest and TypeORM know classes by their names.
  keepNames: true,
  chunkFileNames: ({ moduleIds }) =>
    moduleIds.some(isOfHost) ? 'host/[name]-[hash].js' : '[name]-[hash].js',
});
// Read from beside the code that reads them.
cpSync(`${built}modules/mail/rendering/templates`, `${bundled}templates`, { recursive: true });
