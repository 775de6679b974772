import AssignmentIcon from '@mui/icons-material/AssignmentIndOutlined';
import type { ReactNode } from 'react';
import type { Home } from '../api/types.js';
import { OwnIdentityButton } from '../identities/OwnIdentityButton.js';
import { useT } from '../i18n/useT.js';
import { useOwnIdentity } from './useOwnIdentity.js';
import { Step } from './Step.js';

/** Tells whether somebody who works for the organization is asked for their own identity. */
export function isAsked({ next, identity }: Home): boolean {
  return next === 'give_identity' ? identity.requestedAt !== null : next !== null;
}

/** The step that somebody is asked for about their own identity, among what else waits for them. */
export function OwnStep({ home }: { home: Home }): ReactNode {
  const { words, action } = useOwnIdentity(home);
  const t = useT();
  return (
    <Step
      icon={<AssignmentIcon />}
      tone={home.next === 'correct_identity' ? 'bad' : 'wait'}
      words={t('named', { name: t('home.own.title'), value: words })}
      action={<OwnIdentityButton size="small">{action}</OwnIdentityButton>}
    />
  );
}
