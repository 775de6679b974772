import { ToldFault } from '../failures/told-fault.js';

/**
 * The sign-in of the application that Usher is a part of. Where it is given, the host has the
 * passwords, the sessions and the recovery of its people; memberships, roles, groups and permissions
 * stay Usher's (docs/adr/0017-the-hosts-sign-in.md).
 */
export interface HostSignIn {
  /**
   * Finds who makes a request: by what the host's own guard or middleware has put there, or by the
   * token. Null when nobody is signed in. It is called once or twice a request.
   */
  personOf(request: unknown): HostPerson | null | Promise<HostPerson | null>;
  /**
   * Finds the host's account with this address. Who accepts then signs in as it, and nobody sets its
   * password by a link.
   */
  accountOf?(email: string): Promise<{ id: string } | null>;
  /**
   * Makes the host's account of somebody who accepts. It runs before the acceptance commits, outside
   * of Usher's transactions, and undoes it by throwing: what it throws with a status below 500 is
   * told to the person. It may be called again for the same person when the commit failed, and
   * answers with the same account then. Where it is absent, people are sent to `signInUrl` to sign
   * up by themselves, and join with their first signed-in visit of the link.
   * @param password as the person has chosen it; undefined where `asksForPassword` is false.
   */
  createAccount?(person: AcceptingPerson, password: string | undefined): Promise<{ id: string }>;
  /**
   * Tells whether the host's accounts have passwords that Usher's accept page asks for; true by
   * default where there is `createAccount`.
   */
  asksForPassword?: boolean;
  /**
   * Gives the address where people sign in. One of the host's panel that ends with `#` gets an
   * invitation's secret behind it, as the panel's page for accepting needs it.
   * @param returnTo an address of Usher's, where they come back to.
   */
  signInUrl(returnTo: string): string;
  /** Ends the host's sessions of somebody who has been archived or erased. */
  signOut?(person: { id: string }): Promise<void>;
}

/** Somebody who is signed in to the host. */
export interface HostPerson {
  /** The host's own id of the account. It never changes, and is never given to another. */
  id: string;
  /** The address, which the host has verified. */
  email: string;
  /**
   * The host's own id of the tenant that the person works in; absent where the host has no tenants.
   */
  organizationId?: string;
}

/** Somebody who accepts an invitation and has no account of the host yet. */
export interface AcceptingPerson {
  email: string;
  username: string;
  firstName: string | null;
  lastName: string | null;
  /** The language that they accept in, one of the option `locales`. */
  locale: string;
  /** The host's own id of the tenant; where the host has none, Usher's id of the organization. */
  organizationId: string;
}

/** The first organization and its admin. */
export interface FirstAdminOption {
  email: string;
  /** The organization's name. */
  organization: string;
}

/** Tells whether the accept page asks for a password of the host's accounts. */
export function asksForPassword(signIn: HostSignIn): boolean {
  return signIn.createAccount !== undefined && (signIn.asksForPassword ?? true);
}

/** The host's sign-in, for what is used only where there is one. */
export function demandSignIn({ signIn }: { signIn?: HostSignIn | undefined }): HostSignIn {
  if (!signIn) throw new Error('This application has no sign-in of its own.');
  return signIn;
}

/**
 * Writes an id of the host's as it is kept: as text, also where it is a number.
 * @param source what of the host's gave it, for the words of the fault.
 * @throws ToldFault when it is no id that can be told from others.
 */
export function externalIdOf(id: unknown, source: string): string {
  const isNumber = typeof id === 'bigint' || Number.isSafeInteger(id);
  const text = typeof id === 'string' || isNumber ? String(id) : '';
  if (text === '' || text.length > externalIdLength || text !== text.trim()) {
    throw new ToldFault(
      `${source} gave an id that cannot be used: a text of 1 to ${externalIdLength} characters without spaces around it, or a whole number, is one.`,
    );
  }
  return text;
}

/** The longest id of the host's, in characters. */
export const externalIdLength = 255;
