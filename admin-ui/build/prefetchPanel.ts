import type { Plugin, Rolldown } from 'vite';

type Chunk = Rolldown.OutputChunk;

/** Shows the panel after sign-in, and its home screen. */
const wanted = ['index', 'HomePage'];

/** Has the page of sign-in fetch the panel, at the lowest priority, while somebody types there. */
export const prefetchPanel: Plugin = {
  name: 'usher-prefetch-panel',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { filename, bundle = {} }) => {
      if (!filename.endsWith('/login.html')) return [];
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const found = new Set<string>();
      for (const name of wanted) collect(entryOf(name, chunks), chunks, found);
      return [...found]
        .filter((name) => !html.includes(name))
        .map((name) => ({
          tag: 'link',
          attrs: { rel: 'prefetch', as: 'script', crossorigin: true, href: `/${name}` },
          injectTo: 'head',
        }));
    },
  },
};

function entryOf(name: string, chunks: Chunk[]): Chunk | undefined {
  return chunks.find((chunk) => chunk.name === name && (chunk.isEntry || chunk.isDynamicEntry));
}

/** Adds the names of a chunk's file and of all that it imports at once. */
function collect(chunk: Chunk | undefined, chunks: Chunk[], found: Set<string>): void {
  if (!chunk || found.has(chunk.fileName)) return;
  found.add(chunk.fileName);
  for (const name of chunk.imports)
    collect(
      chunks.find(({ fileName }) => fileName === name),
      chunks,
      found,
    );
}
