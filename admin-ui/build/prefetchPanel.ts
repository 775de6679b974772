import type { Plugin, Rolldown } from 'vite';

type Chunk = Rolldown.OutputChunk;

/** Has the page of sign-in fetch the panel, at the lowest priority, while somebody types there. */
export const prefetchPanel: Plugin = {
  name: 'usher-prefetch-panel',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { filename, bundle = {} }) => {
      if (!filename.endsWith('/login.html')) return [];
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const panel = chunks.find(({ isEntry, name }) => isEntry && name === 'index');
      return [...withImports(panel, chunks)]
        .filter((name) => !html.includes(name))
        .map((name) => ({
          tag: 'link',
          attrs: { rel: 'prefetch', as: 'script', crossorigin: true, href: `/${name}` },
          injectTo: 'head',
        }));
    },
  },
};

/** The names of a chunk's file and of all that it imports at once. */
function withImports(
  chunk: Chunk | undefined,
  chunks: Chunk[],
  found = new Set<string>(),
): Set<string> {
  if (!chunk || found.has(chunk.fileName)) return found;
  found.add(chunk.fileName);
  for (const name of chunk.imports) {
    const imported = chunks.find(({ fileName }) => fileName === name);
    withImports(imported, chunks, found);
  }
  return found;
}
