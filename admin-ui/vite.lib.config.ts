import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Rolldown } from 'vite';

const entry = fileURLToPath(new URL('src/index.ts', import.meta.url));

/**
 * `ra-usher` as it is published: `index.js` with what is there at once (`core.js`), a file for each
 * page, which is loaded when it is opened, and one with what these share.
 */
export default defineConfig({
  plugins: [react()],
  build: {
    outDir: 'dist-lib',
    target: 'es2023',
    minify: false,
    lib: { entry, formats: ['es'], fileName: 'index' },
    rolldownOptions: {
      // Whatever is not Usher's own comes from the application's node_modules.
      external: /^[^./\0]/,
      output: {
        chunkFileNames: '[name].js',
        codeSplitting: {
          groups: [
            {
              debugName: 'core or shared',
              name: (id, graph) => (importedBy(entry, graph).has(id) ? 'core' : 'shared'),
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
