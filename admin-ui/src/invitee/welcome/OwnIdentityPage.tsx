import { type ReactNode, useEffect, useState } from 'react';
import type { IdentitySettings } from '../../identities/identityTypes.js';
import type { Refusal } from '../call.js';
import { Notice, Shell } from '../Shell.js';
import { t as common } from '../words/common.js';
import { t } from '../words/welcome.js';
import { getIdentitySettings, getOwnIdentity } from './api.js';
import { Guide } from './Guide.js';
import type { OwnIdentityPageProps } from './guideProps.js';
import { openOwnDraft, type OwnDraft } from './ownDraft.js';

type State =
  | { step: 'looking' }
  | { step: 'failed'; detail: string }
  | { step: 'open'; draft: OwnDraft; settings: IdentitySettings };

/** One person's identity in one organization, from the empty form to the validated one. */
export function OwnIdentityPage(props: OwnIdentityPageProps): ReactNode {
  const { onSignedOut } = props;
  const [state, setState] = useState<State>({ step: 'looking' });
  const [round, setRound] = useState(0);
  useEffect(() => {
    let left = false;
    const refused = ({ status, detail }: Refusal): void => {
      if (status === 401) onSignedOut();
      else setState({ step: 'failed', detail });
    };
    void Promise.all([getOwnIdentity(), getIdentitySettings()]).then(([identity, settings]) => {
      if (left) return;
      if (!identity.ok) refused(identity.refusal);
      else if (!settings.ok) refused(settings.refusal);
      else {
        const draft = openOwnDraft(identity.value);
        setState({ step: 'open', draft, settings: settings.value });
      }
    });
    return () => {
      left = true;
    };
    // Once for each try: what is typed must not be read anew.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [round]);

  switch (state.step) {
    case 'looking':
      return <Shell title={t('title')}> </Shell>;
    case 'failed':
      return (
        <Shell title={t('title')}>
          <Notice kind="bad">{state.detail}</Notice>
          <button className="main" onClick={() => setRound(round + 1)}>
            {common('try_again')}
          </button>
        </Shell>
      );
    case 'open':
      return <Guide {...props} draft={state.draft} settings={state.settings} />;
  }
}
