import { basename } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { inviteePages } from './pages.ts';

/**
 * Writes `invitee-files.json`: the files of the build that the invitee's pages need, for serving
 * them where there is no panel.
 */
export const inviteeFiles: Plugin = {
  name: 'usher-invitee-files',
  apply: 'build',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const found = new Set<string>();
      for (const page of inviteePages) collect(page, bundle, found);
      const source = JSON.stringify([...found].sort(), undefined, 2);
      this.emitFile({ type: 'asset', fileName: 'invitee-files.json', source });
    },
  },
};

/** Adds a file and all that it names. The names have a hash in them, so that no other word is one. */
function collect(name: string, bundle: Rolldown.OutputBundle, found: Set<string>): void {
  const file = bundle[name];
  if (!file || found.has(name)) return;
  found.add(name);
  const text = file.type === 'chunk' ? file.code : textOf(file);
  for (const other of Object.keys(bundle))
    if (text.includes(basename(other))) collect(other, bundle, found);
}

function textOf({ fileName, source }: Rolldown.OutputAsset): string {
  return /\.(html|css)$/.test(fileName) ? String(source) : '';
}
