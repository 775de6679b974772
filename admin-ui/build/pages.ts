import { basename } from 'node:path';

/** The pages of the standalone panel. Each is served at any address of it. */
export const panelPages = ['index.html', 'login.html'];

/** The pages for people who come by a link in a mail. Whoever serves them says where they stand. */
export const inviteePages = [
  'accept.html',
  'confirm-email.html',
  'forgot-password.html',
  'reset-password.html',
  'welcome.html',
];

/** Names a file of the build for a page: from the panel's root, or from where the page itself is. */
export function fileAddress(file: string, page: string): string {
  return (panelPages.includes(basename(page)) ? '/' : './') + file;
}
