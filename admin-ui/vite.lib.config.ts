import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Rolldown } from 'vite';

const source = (name: string): string => fileURLToPath(new URL(`src/${name}`, import.meta.url));
const entries = { index: source('index.ts'), lean: source('lean.ts') };

/** The catalogues that `index.js` has at once, and `lean.js` loads one by one. */
const isTranslation = (id: string): boolean =>
  /src[/\\]i18n[/\\](?!en\b)[a-z]{2}(\.ts|[/\\])/.test(id);

/**
 * `ra-usher` as it is published: `index.js` and `lean.js` with what is there at once (`core.js`), a
 * file for each page, which is loaded when it is opened, one with what these share, and one for each
 * language beside English.
 */
export default defineConfig({
  plugins: [react()],
  build: {
    outDir: 'dist-lib',
    target: 'es2023',
    minify: false,
    lib: { entry: entries, formats: ['es'] },
    rolldownOptions: {
      // Whatever is not Usher's own comes from the application's node_modules.
      external: /^[^./\0]/,
      output: {
        chunkFileNames: '[name].js',
        codeSplitting: {
          groups: [
            {
              debugName: 'core or shared',
              name: (id, graph) => {
                if (isTranslation(id)) return null;
                return importedBy(entries.lean, graph).has(id) ? 'core' : 'shared';
              },
              minShareCount: 2,
            },
          ],
        },
      },
    },
  },
});

type Graph = Pick<Rolldown.PluginContext, 'getModuleInfo'>;

/** A module and all that it imports at once, which pages are not. */
function importedBy(id: string, graph: Graph, found = new Set<string>()): Set<string> {
  if (found.has(id)) return found;
  found.add(id);
  const imported = graph.getModuleInfo(id)?.importedIds ?? [];
  for (const one of imported) importedBy(one, graph, found);
  return found;
}
