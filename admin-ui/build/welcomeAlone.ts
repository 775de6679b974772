import type { Plugin } from 'vite';

const own = '?welcome';
const ofWelcome = /\/admin-ui\/src\/(invitee\/welcome\/[^/]+|[^?]+\?welcome)$/;
const shared = /\/admin-ui\/src\/(drafts|identities|i18n)\/[^?]+\.ts$/;

/**
 * Gives /welcome copies of its own of the drafts, rules and words that it has in common with the
 * panel. Nobody needs both in one page, and one file for the page is smaller than two.
 */
export const welcomeAlone: Plugin = {
  name: 'usher-welcome-alone',
  apply: 'build',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    if (!importer || !ofWelcome.test(importer)) return undefined;
    const found = await this.resolve(source, importer.replace(own, ''), options);
    return found && shared.test(found.id) ? found.id + own : found;
  },
};
