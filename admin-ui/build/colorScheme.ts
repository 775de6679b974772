import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { fileAddress } from './pages.ts';

const script = fileURLToPath(new URL('../src/color-scheme.ts', import.meta.url));

/** Has every page begin with the script of its colours, which must run before the first paint. */
export const colorScheme: Plugin = {
  name: 'usher-color-scheme',
  buildStart() {
    if (this.environment.mode === 'build')
      this.emitFile({ type: 'chunk', id: script, name: 'color-scheme' });
  },
  transformIndexHtml: {
    order: 'post',
    handler: (_, { bundle, filename }) => {
      const built = Object.values(bundle ?? {}).find(
        (file) => file.type === 'chunk' && file.facadeModuleId === script,
      );
      const src = built ? fileAddress(built.fileName, filename) : '/src/color-scheme.ts';
      return [{ tag: 'script', attrs: { src }, injectTo: 'head-prepend' }];
    },
  },
};
