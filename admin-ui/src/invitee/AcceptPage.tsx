import { type ReactNode, useState } from 'react';
import { regional } from '../ui/region.js';
import { AcceptedPage } from './AcceptedPage.js';
import { type Invitation, inspect, UNUSABLE } from './invitation.js';
import { JoinAtOnce } from './JoinAtOnce.js';
import { RefusedInvitation } from './RefusedInvitation.js';
import { SetPassword } from './SetPassword.js';
import { Notice, Shell } from './Shell.js';
import { SignInToJoin } from './SignInToJoin.js';
import { useMailedLink } from './useMailedLink.js';

/** The first page of an invited person: who invites them to what, and the one thing to do. */
export function AcceptPage({ token }: { token: string }): ReactNode {
  const { link, refuse, again } = useMailedLink(token, inspect, UNUSABLE);
  const [accepted, setAccepted] = useState(false);
  switch (link.step) {
    case 'looking':
      return <Shell title="Your invitation"> </Shell>;
    case 'refused':
      return <RefusedInvitation token={token} />;
    case 'failed':
      return (
        <Shell title="Your invitation">
          <Notice kind="bad">{link.detail}</Notice>
          <button className="main" onClick={again}>
            Try again
          </button>
        </Shell>
      );
    case 'open':
      return accepted ? (
        <AcceptedPage organization={link.value.organization.name} />
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
  const until = new Date(expiresAt).toLocaleDateString(regional('en'), { dateStyle: 'long' });
  return (
    <Shell title={organization.name}>
      <p>
        {invites(firstName, inviter?.name)} to join {organization.name} as <strong>{email}</strong>.
        The invitation is valid until {until}.
      </p>
      {next === 'set_password' && <SetPassword {...props} />}
      {next === 'sign_in' && <SignInToJoin {...props} />}
      {next === 'join' && <JoinAtOnce {...props} />}
    </Shell>
  );
}

/** Says who is invited by whom, as far as their names are known: the beginning of a sentence. */
function invites(firstName: string | null, inviter: string | undefined): string {
  if (inviter) return firstName ? `${firstName}, ${inviter} invites you` : `${inviter} invites you`;
  return firstName ? `${firstName}, you are invited` : 'You are invited';
}
