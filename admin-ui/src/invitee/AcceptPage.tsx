import { type ReactNode, useState } from 'react';
import { day } from '../ui/show/format.js';
import { AcceptedPage } from './AcceptedPage.js';
import { type Invitation, inspect, UNUSABLE } from './invitation.js';
import { JoinAtOnce } from './JoinAtOnce.js';
import { Look } from './Look.js';
import { RefusedInvitation } from './RefusedInvitation.js';
import { SetPassword } from './SetPassword.js';
import { Notice, Shell } from './Shell.js';
import { SignInToJoin } from './SignInToJoin.js';
import { useMailedLink } from './useMailedLink.js';
import { rich, t } from './words/accept.js';
import { t as common } from './words/common.js';
import { region } from './words/language.js';

/** The first page of an invited person: who invites them to what, and the one thing to do. */
export function AcceptPage({ token }: { token: string }): ReactNode {
  const { link, refuse, again } = useMailedLink(token, inspect, UNUSABLE);
  const [accepted, setAccepted] = useState(false);
  switch (link.step) {
    case 'looking':
      return <Shell title={t('title')}> </Shell>;
    case 'refused':
      return <RefusedInvitation token={token} />;
    case 'failed':
      return (
        <Shell title={t('title')}>
          <Notice kind="bad">{link.detail}</Notice>
          <button className="main" onClick={again}>
            {common('try_again')}
          </button>
        </Shell>
      );
    case 'open':
      return accepted ? (
        <AcceptedPage organization={link.value.organization} />
      ) : (
        <OpenInvitation
          token={token}
          invitation={link.value}
          onAccepted={() => setAccepted(true)}
          onRefused={refuse}
        />
      );
  }
}

interface OpenInvitationProps {
  token: string;
  invitation: Invitation;
  onAccepted: () => void;
  onRefused: () => void;
}

function OpenInvitation(props: OpenInvitationProps): ReactNode {
  const { organization, inviter, email, firstName, expiresAt, next } = props.invitation;
  const date = day(expiresAt, region());
  return (
    <Shell title={organization.name} above={<Look look={organization} />}>
      <p>
        <Invited
          name={firstName}
          inviter={inviter?.name}
          organization={organization.name}
          email={<strong>{email}</strong>}
        />{' '}
        {t('valid_until', { date })}
      </p>
      {organization.welcome && <p>{organization.welcome}</p>}
      {next === 'set_password' && <SetPassword {...props} />}
      {next === 'sign_in' && <SignInToJoin {...props} />}
      {next === 'join' && <JoinAtOnce {...props} />}
    </Shell>
  );
}

interface InvitedProps {
  name: string | null;
  inviter: string | undefined;
  organization: string;
  email: ReactNode;
}

/** Says who is invited by whom, as far as their names are known. */
function Invited({ name, inviter, organization, email }: InvitedProps): ReactNode {
  const what = { organization, email };
  if (inviter) {
    return name
      ? rich('invited.by_named', { ...what, name, inviter })
      : rich('invited.by', { ...what, inviter });
  }
  return name ? rich('invited.plain_named', { ...what, name }) : rich('invited.plain', what);
}
