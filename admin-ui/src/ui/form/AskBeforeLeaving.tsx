import { type ReactNode, useEffect, useEffectEvent, useState } from 'react';
import { useBlocker, useCanBlock } from 'react-admin';
import { useT } from '../../i18n/useT.js';
import { ConfirmDialog } from '../act/ConfirmDialog.js';
import { StayWhenSignedOut } from '../page/StayWhenSignedOut.js';
import { useWarnBeforeLeaving } from './useWarnBeforeLeaving.js';

interface AskBeforeLeavingProps {
  /** True when there is something to lose. */
  when: boolean;
  text: string;
  /** Saves first what is still to be saved; the question comes when that did not save it all. */
  unsaved?: Unsaved;
}

export interface Unsaved {
  any: boolean;
  /** True when everything is saved. */
  save: () => Promise<boolean>;
}

/**
 * Asks before another page is opened or the tab is closed, and stays when the session ends. Steps of
 * the same page are no leaving.
 */
export function AskBeforeLeaving(props: AskBeforeLeavingProps): ReactNode {
  useWarnBeforeLeaving(props.when);
  // An application whose router cannot stop somebody still has the browser's question.
  const canBlock = useCanBlock();
  return (
    <>
      <StayWhenSignedOut
        when={props.when || props.unsaved?.any === true}
        onSignedIn={props.unsaved?.save}
      />
      {canBlock && <Question {...props} />}
    </>
  );
}

function Question({ when, text, unsaved }: AskBeforeLeavingProps): ReactNode {
  const t = useT();
  const [asking, setAsking] = useState(false);
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      (when || unsaved?.any === true) && currentLocation.pathname !== nextLocation.pathname,
  );
  const blocked = blocker.state === 'blocked';
  const save = useEffectEvent(() => (unsaved?.any ? unsaved.save() : Promise.resolve(true)));
  const goOn = useEffectEvent((saved: boolean): boolean => {
    if (saved && !when) blocker.proceed?.();
    return saved && !when;
  });
  useEffect(() => {
    if (blocked) void save().then((saved) => setAsking(!goOn(saved)));
  }, [blocked]);
  return (
    <ConfirmDialog
      open={blocked && asking}
      title={t('leave.title')}
      confirm={t('leave.confirm')}
      cancel={t('leave.stay')}
      destructive
      onConfirm={() => blocker.proceed?.()}
      onClose={() => {
        setAsking(false);
        blocker.reset?.();
      }}
    >
      {text}
    </ConfirmDialog>
  );
}
