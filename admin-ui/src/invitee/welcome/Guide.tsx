import { type ReactNode, useEffect, useRef } from 'react';
import { useDraft } from '../../drafts/useDraft.js';
import { shownSteps } from '../../identities/identitySteps.js';
import { t } from '../words/welcome.js';
import { getMe, switchOrganization } from './api.js';
import { ConflictPage } from './ConflictPage.js';
import type { GuidePageProps, GuideProps } from './guideProps.js';
import { isSignedOut, type OwnDraft } from './ownDraft.js';
import { ReturnedPage } from './ReturnedPage.js';
import { ReviewPage } from './ReviewPage.js';
import { SignInPage } from './SignInPage.js';
import { SubmittedPage, ValidatedPage } from './StatusPages.js';
import { StepPage } from './StepPage.js';
import { usePlace } from './usePlace.js';

/** Shows what the state of the identity and the place in the guide ask for. */
export function Guide(props: GuideProps): ReactNode {
  const { draft, settings, me, onSignedOut } = props;
  const state = useDraft(draft);
  const { place, go } = usePlace();
  const page: GuidePageProps = {
    ...props,
    state,
    steps: shownSteps(settings.fields),
    go,
  };
  const isOut = isSignedOut(state);
  const shown = state.clash ? 'conflict' : isOut ? 'signed out' : '';
  useFocusOnTitle([state.view.status, shown, JSON.stringify(place)].join(' '));

  if (isOut) {
    return (
      <SignInPage
        why={t('sign_in.again')}
        email={me.user.email}
        onSignedIn={() => void signedInAgain(me, draft, onSignedOut)}
      />
    );
  }
  if (state.clash) return <ConflictPage {...page} clash={state.clash} />;
  const { status } = state.view;
  if (place.name === 'step') {
    const index = page.steps.findIndex(({ id }) => id === place.step);
    if (index >= 0)
      return <StepPage key={index} {...page} index={index} isChange={place.isChange} />;
  }
  if (place.name === 'review') return <ReviewPage {...page} isEditable />;
  if (place.name === 'given') return <ReviewPage {...page} isEditable={false} />;
  switch (status) {
    case 'none':
    case 'draft':
      return <StepPage key={0} {...page} index={0} isChange={false} />;
    case 'returned':
      return <ReturnedPage {...page} />;
    case 'submitted':
      return <SubmittedPage {...page} />;
    case 'validated':
      return <ValidatedPage {...page} />;
  }
}

/** Lets what was typed go on only as the same person, in the same organization. */
async function signedInAgain(
  { user, organization }: GuideProps['me'],
  draft: OwnDraft,
  onSomebodyElse: () => void,
): Promise<void> {
  let answer = await getMe();
  if (answer.ok && answer.value.user.id === user.id) {
    if (answer.value.organization.id !== organization.id) {
      answer = await switchOrganization(organization.id);
    }
    if (answer.ok) {
      void draft.save();
      return;
    }
  }
  onSomebodyElse();
}

/** Each new page begins at its top, and is read out from its title; the first one is let alone. */
function useFocusOnTitle(page: string): void {
  const before = useRef(page);
  useEffect(() => {
    const title = document.querySelector<HTMLElement>('h1');
    document.title = title?.innerText ?? document.title;
    if (before.current === page) return;
    before.current = page;
    window.scrollTo(0, 0);
    title?.focus({ preventScroll: true });
  }, [page]);
}
