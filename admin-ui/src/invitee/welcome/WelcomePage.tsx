import { type ReactNode, useEffect, useState } from 'react';
import { Notice, Shell } from '../Shell.js';
import { t as common } from '../words/common.js';
import { t } from '../words/welcome.js';
import { getMe, type Me } from './api.js';
import { ChooseOrganization } from './ChooseOrganization.js';
import { OwnIdentityPage } from './OwnIdentityPage.js';
import { SignInPage } from './SignInPage.js';

type State =
  | { step: 'looking' }
  | { step: 'signed out' }
  | { step: 'failed'; detail: string }
  | { step: 'signed in'; me: Me };

/** The page where a person gives their own digital identity to an organization that they belong to. */
export function WelcomePage(): ReactNode {
  const { state, look, enter } = useMe();
  const [isChoosing, setChoosing] = useState(false);
  switch (state.step) {
    case 'looking':
      return <Shell title={t('title')}> </Shell>;
    case 'signed out':
      return <SignInPage onSignedIn={look} />;
    case 'failed':
      return (
        <Shell title={t('title')}>
          <Notice kind="bad">{state.detail}</Notice>
          <button className="main" onClick={look}>
            {common('try_again')}
          </button>
        </Shell>
      );
    case 'signed in': {
      const { me } = state;
      if (isChoosing) {
        const choose = (chosen: Me): void => {
          enter(chosen);
          setChoosing(false);
        };
        return <ChooseOrganization me={me} onChosen={choose} />;
      }
      return (
        <OwnIdentityPage
          // Nothing of one person or organization may stay on the screen for another.
          key={`${me.user.id} ${me.organization.id}`}
          me={me}
          onChoose={me.organizations.length > 1 ? () => setChoosing(true) : undefined}
          onSignedOut={look}
        />
      );
    }
  }
}

interface FoundMe {
  state: State;
  look: () => void;
  enter: (me: Me) => void;
}

function useMe(): FoundMe {
  const [state, setState] = useState<State>({ step: 'looking' });
  const [round, setRound] = useState(0);
  useEffect(() => {
    let left = false;
    void getMe().then((answer) => {
      if (left) return;
      if (answer.ok) setState({ step: 'signed in', me: answer.value });
      else if (answer.refusal.status === 401) setState({ step: 'signed out' });
      else setState({ step: 'failed', detail: answer.refusal.detail });
    });
    return () => {
      left = true;
    };
  }, [round]);
  useMovedElsewhere(state, setState);
  return {
    state,
    look: () => setRound(round + 1),
    enter: (me) => setState({ step: 'signed in', me }),
  };
}

/** Another window may have gone on in another organization, which what is typed here is not for. */
function useMovedElsewhere(state: State, setState: (state: State) => void): void {
  useEffect(() => {
    if (state.step !== 'signed in') return undefined;
    const { user, organization } = state.me;
    const check = async (): Promise<void> => {
      if (document.visibilityState !== 'visible') return;
      const answer = await getMe();
      if (!answer.ok) return;
      const me = answer.value;
      const isSame = me.user.id === user.id && me.organization.id === organization.id;
      if (!isSame) setState({ step: 'signed in', me });
    };
    const onChange = (): void => void check();
    document.addEventListener('visibilitychange', onChange);
    return () => document.removeEventListener('visibilitychange', onChange);
  }, [state, setState]);
}
