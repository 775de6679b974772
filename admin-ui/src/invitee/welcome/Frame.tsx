import { type ReactNode, useState } from 'react';
import { Look } from '../Look.js';
import { Notice, Shell } from '../Shell.js';
import { surroundings } from '../surroundings.js';
import { rich, t } from '../words/welcome.js';
import { signOut } from './api.js';
import type { GuidePageProps } from './guideProps.js';

interface FrameProps extends GuidePageProps {
  title: string;
  children: ReactNode;
  /** Beside the organization's name: how far the person has come. */
  progress?: ReactNode;
}

/** The frame of each page of the guide: whom it is for, and who is signed in. */
export function Frame({ title, children, progress, ...page }: FrameProps): ReactNode {
  const { me, onChoose, onSignedOut, state, draft } = page;
  const [failure, setFailure] = useState<string>();
  const leave = async (): Promise<void> => {
    await draft.save();
    const answer = await signOut();
    if (answer.ok) onSignedOut();
    else setFailure(answer.refusal.detail);
  };
  return (
    <Shell
      wide
      title={title}
      above={
        <div className="above quiet">
          <Look look={me.organization} />
          <p>
            {rich('frame.for', { organization: <b>{state.view.organization.name}</b> })}
            {onChoose && (
              <>
                {' · '}
                <button className="plain" onClick={onChoose}>
                  {t('frame.another')}
                </button>
              </>
            )}
          </p>
          {progress}
        </div>
      }
    >
      {children}
      {failure && <Notice kind="bad">{failure}</Notice>}
      <footer className="quiet">
        <span>{t('frame.signed_in_as', { email: me.user.email })}</span>
        {!surroundings().hasOwnAccounts && (
          <button className="plain" onClick={() => void leave()}>
            {t('frame.sign_out')}
          </button>
        )}
      </footer>
    </Shell>
  );
}
