/** Knows where an invitee's page stands: what whoever serves it has written into its head (head.html). */
export interface Surroundings {
  /** The path of Usher's API, without a slash at the end. */
  api: string;
  /** The address where people go on to when they are in. */
  home: string;
  /** The address where people sign in. */
  signIn: string;
  /** True when accounts, their passwords and their sessions are the application's and not Usher's. */
  hasOwnAccounts: boolean;
}

type Page = Pick<Document, 'querySelector'>;

/** @param page null where there is none, as in a test. */
export function surroundings(
  page: Page | null = (globalThis as { document?: Page }).document ?? null,
): Surroundings {
  const said = (name: string, usual: string): string =>
    page?.querySelector<HTMLMetaElement>(`meta[name="usher-${name}"]`)?.content || usual;
  return {
    api: said('api', '/api'),
    home: said('home', '/'),
    signIn: said('sign-in', '/login'),
    hasOwnAccounts: said('accounts', 'usher') === 'host',
  };
}
