import type { Plugin, Rolldown } from 'vite';
import { inviteePages } from './pages.ts';

const own = '?invitee';
const ofInvitee = /\/admin-ui\/src\/(invitee\/[^?]+|[^?]+\?invitee)$/;
const ofPanel = /\/admin-ui\/src\/(?!invitee\/)[^?]+\.tsx?$/;
const react = /\/node_modules\/(react|react-dom|scheduler)\//;

/** The parts of Preact that stand for React's. */
const preact: Readonly<Record<string, string>> = {
  react: 'preact/compat',
  'react/jsx-runtime': 'preact/jsx-runtime',
  'react-dom/client': 'preact/compat/client',
};

/**
 * Gives the invitee's pages Preact in React's place, and copies of their own of all that they have
 * in common with the panel. Nobody needs both in one page (docs/adr/0022-preact-for-invitees.md).
 */
export const inviteeAlone: Plugin = {
  name: 'usher-invitee-alone',
  apply: 'build',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    if (!importer || !ofInvitee.test(importer)) return undefined;
    const from = importer.replace(own, '');
    const found = await this.resolve(preact[source] ?? source, from, options);
    return found && ofPanel.test(found.id) ? found.id + own : found;
  },
  generateBundle(_, bundle) {
    for (const page of [...inviteePages, 'login.html']) {
      const strange = modulesOf(page, bundle).find((id) => react.test(id) || ofPanel.test(id));
      if (strange) this.error(`${page} loads ${strange}, which is the panel's.`);
    }
  },
};

/** The modules that a page loads at once. */
function modulesOf(page: string, bundle: Rolldown.OutputBundle): string[] {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const files = new Set(
    chunks
      .filter(({ facadeModuleId }) => facadeModuleId?.endsWith(`/${page}`))
      .map(({ fileName }) => fileName),
  );
  const loaded = [...files].flatMap((name) => chunks.filter(({ fileName }) => fileName === name));
  for (const { imports } of loaded) {
    for (const name of imports.filter((one) => !files.has(one))) {
      files.add(name);
      loaded.push(...chunks.filter(({ fileName }) => fileName === name));
    }
  }
  return loaded.flatMap(({ moduleIds }) => moduleIds);
}
