import type { User } from '../../people/user.entity.js';

/** What somebody is told who has accepted. The host signs them in, and it is told where. */
export interface HostWelcome {
  user: Pick<User, 'id' | 'email' | 'username' | 'firstName' | 'lastName'>;
  organization: { id: string; name: string };
  /** Whether they are signed in to the host already, as the person who has joined. */
  signedIn: boolean;
  /** Where they sign in to the host, and go on from there to what they came for. */
  signInUrl: string;
  /** The same, to go on to their personal information. */
  welcomeUrl: string;
}
