import type { ReactNode } from 'react';
import { Shell } from '../Shell.js';
import { SignInForm } from '../SignInForm.js';
import { pageTitle } from './words.js';

interface SignInPageProps {
  onSignedIn: () => void;
  /** Why somebody who has been here before has to sign in. */
  why?: string;
  /** Who that was. */
  email?: string;
}

/** The way in for somebody who follows the link of a mail. */
export function SignInPage({ onSignedIn, why, email = '' }: SignInPageProps): ReactNode {
  return (
    <Shell title={pageTitle}>
      <p>{why ?? 'Sign in, and go on to give your personal information.'}</p>
      <SignInForm onSignedIn={onSignedIn} email={email} />
      <p className="quiet after">
        <a href="/forgot-password">Forgotten password?</a>
      </p>
      <p className="quiet">
        If you are invited and have no password yet, open the link in your invitation first.
      </p>
    </Shell>
  );
}
