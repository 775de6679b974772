import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../common/package-root.js';

/** The pages by their paths. */
const pages: Readonly<Record<string, string>> = {
  '/accept': 'accept.html',
  '/confirm-email': 'confirm-email.html',
  '/forgot-password': 'forgot-password.html',
  '/reset-password': 'reset-password.html',
  '/welcome': 'welcome.html',
};

/** The pages of accounts that sign in with a password of Usher's. */
const ofOwnAccounts: readonly string[] = ['/confirm-email', '/forgot-password', '/reset-password'];

/** Tells a page where it stands; it reads that from its head. */
export interface Surroundings {
  /** The path of Usher's API. */
  api: string;
  /** The address that people go on to when they are in. */
  home: string;
  /** The address where people sign in. */
  'sign-in': string;
  /** The owner of accounts, passwords and sessions. */
  accounts: 'usher' | 'host';
}

/** The built pages and what they load. */
export class PageFiles {
  private readonly files: ReadonlySet<string>;

  constructor(readonly root: string) {
    const list = readFileSync(join(root, 'invitee-files.json'), 'utf8');
    this.files = new Set(JSON.parse(list) as string[]);
  }

  /**
   * Tells whether `path` is a page's, with a slash at its end or without. Where the host has the
   * accounts, so it has the pages for their
   * passwords and addresses.
   */
  isPage(path: string, accounts: Surroundings['accounts']): boolean {
    const name = withoutSlash(path);
    return Object.hasOwn(pages, name) && !(accounts === 'host' && ofOwnAccounts.includes(name));
  }

  /** The page at `path`, told where it stands. */
  page(path: string, surroundings: Surroundings): string {
    const html = readFileSync(join(this.root, pages[withoutSlash(path)] ?? ''), 'utf8');
    return Object.entries(surroundings).reduce(
      (told, [name, value]) =>
        told.replace(
          new RegExp(`(<meta name="usher-${name}" content=")[^"]*`),
          (_, before: string) => before + escaped(String(value)),
        ),
      html,
    );
  }

  /** The name of the file at `path` that a page loads; undefined for all others. */
  asset(path: string): string | undefined {
    const name = path.slice(1);
    return this.files.has(name) && !name.endsWith('.html') ? name : undefined;
  }
}

/** The pages of the package, or of the repository; undefined before they are built. */
export function builtPages(): PageFiles | undefined {
  const root = ['dist/pages', 'admin-ui/dist']
    .map((path) => join(packageRoot, path))
    .find((path) => existsSync(join(path, 'invitee-files.json')));
  return root === undefined ? undefined : new PageFiles(root);
}

function withoutSlash(path: string): string {
  return path.replace(/\/$/, '');
}

function escaped(text: string): string {
  return text.replace(/[&"<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
