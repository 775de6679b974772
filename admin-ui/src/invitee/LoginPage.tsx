import type { ReactNode } from 'react';
import { LookOfBefore } from './Look.js';
import { Shell } from './Shell.js';
import { SignInForm } from './SignInForm.js';
import { enterPanel } from '../standalone/signInPage.js';
import { t } from './words/common.js';

/**
 * The way into the panel. It is a page of its own, so that nobody waits for the panel to sign in.
 */
export function LoginPage(): ReactNode {
  return (
    <Shell title={t('sign_in')} above={<LookOfBefore />}>
      <SignInForm onSignedIn={enterPanel} />
      <p className="quiet after">
        <a href="/forgot-password">{t('forgotten')}</a>
      </p>
    </Shell>
  );
}
