import type { ReactNode } from 'react';
import { Shell } from '../Shell.js';
import { SignInForm } from '../SignInForm.js';
import { surroundings } from '../surroundings.js';
import { t as common } from '../words/common.js';
import { t } from '../words/welcome.js';

interface SignInPageProps {
  onSignedIn: () => void;
  /** The reason why somebody who has been here before has to sign in. */
  why?: string;
  /** The person who that was. */
  email?: string;
}

/** The way in for somebody who follows the link of a mail. */
export function SignInPage({ onSignedIn, why, email = '' }: SignInPageProps): ReactNode {
  return (
    <Shell title={t('title')}>
      <p>{why ?? t('sign_in.text')}</p>
      {surroundings().hasOwnAccounts ? (
        <SignInElsewhere onSignedIn={onSignedIn} isHeld={why !== undefined} />
      ) : (
        <>
          <SignInForm onSignedIn={onSignedIn} email={email} />
          <p className="quiet after">
            <a href="forgot-password">{common('forgotten')}</a>
          </p>
        </>
      )}
      <p className="quiet">{t('sign_in.invited')}</p>
    </Shell>
  );
}

interface SignInElsewhereProps {
  onSignedIn: () => void;
  /** True when something on this page would be lost on the way. */
  isHeld: boolean;
}

/** Leads to the application's own sign-in; in another tab where something would be lost here. */
function SignInElsewhere({ onSignedIn, isHeld }: SignInElsewhereProps): ReactNode {
  const { signIn } = surroundings();
  if (!isHeld) {
    return (
      <a className="button main" href={signIn}>
        {common('sign_in')}
      </a>
    );
  }
  return (
    <div className="choices">
      <a className="button main" href={signIn} target="_blank" rel="noreferrer">
        {t('sign_in.new_tab')}
      </a>
      <button onClick={onSignedIn}>{t('sign_in.is_signed_in')}</button>
    </div>
  );
}
