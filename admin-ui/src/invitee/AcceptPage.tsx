import { type ReactNode, useEffect, useState } from 'react';
import { regional } from '../ui/region';
import { AcceptedPage } from './AcceptedPage';
import { type Invitation, inspect } from './invitation';
import { RefusedInvitation } from './RefusedInvitation';
import { SetPassword } from './SetPassword';
import { Notice, Shell } from './Shell';
import { SignInToJoin } from './SignInToJoin';

type State =
  | { step: 'looking' }
  | { step: 'open'; invitation: Invitation }
  | { step: 'accepted'; organization: string }
  | { step: 'refused' }
  | { step: 'failed'; detail: string };

/** What an invited person sees first: who invites them to what, and the one thing to do. */
export function AcceptPage({ token }: { token: string }): ReactNode {
  const { state, accepted, refuse, again } = useInvitation(token);
  switch (state.step) {
    case 'looking':
      return <Shell title="Your invitation"> </Shell>;
    case 'refused':
      return <RefusedInvitation token={token} />;
    case 'failed':
      return (
        <Shell title="Your invitation">
          <Notice kind="bad">{state.detail}</Notice>
          <button className="main" onClick={again}>
            Try again
          </button>
        </Shell>
      );
    case 'accepted':
      return <AcceptedPage organization={state.organization} />;
    case 'open':
      return (
        <OpenInvitation
          token={token}
          invitation={state.invitation}
          onAccepted={() => accepted(state.invitation)}
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
      {next === 'set_password' ? <SetPassword {...props} /> : <SignInToJoin {...props} />}
    </Shell>
  );
}

/** Who is invited by whom, as far as their names are known: the beginning of a sentence. */
function invites(firstName: string | null, inviter: string | undefined): string {
  if (inviter) return firstName ? `${firstName}, ${inviter} invites you` : `${inviter} invites you`;
  return firstName ? `${firstName}, you are invited` : 'You are invited';
}

interface UsedInvitation {
  state: State;
  accepted: (invitation: Invitation) => void;
  refuse: () => void;
  again: () => void;
}

/** Looks at the invitation, which changes nothing; accepting waits for the person's click. */
function useInvitation(token: string): UsedInvitation {
  const [state, setState] = useState<State>({ step: token ? 'looking' : 'refused' });
  const [round, setRound] = useState(0);
  useEffect(() => {
    if (!token) return;
    let left = false;
    void inspect(token).then((answer) => {
      if (left) return;
      if (answer.ok) setState({ step: 'open', invitation: answer.value });
      else if (answer.refusal.code === 'invitation.unusable') setState({ step: 'refused' });
      else setState({ step: 'failed', detail: answer.refusal.detail });
    });
    return () => {
      left = true;
    };
  }, [token, round]);
  return {
    state,
    accepted: ({ organization }) => setState({ step: 'accepted', organization: organization.name }),
    refuse: () => setState({ step: 'refused' }),
    again: () => {
      setState({ step: 'looking' });
      setRound(round + 1);
    },
  };
}
