import type { shownSteps } from '../../identities/identitySteps.js';
import type { IdentitySettings } from '../../identities/identityTypes.js';
import type { Me } from './api.js';
import type { OwnDraft, OwnDraftState } from './ownDraft.js';
import type { Place } from './usePlace.js';

export interface OwnIdentityPageProps {
  me: Me;
  /** Lets the person choose another organization; undefined when there is none. */
  onChoose: (() => void) | undefined;
  /** Nobody is signed in any more, or somebody else is. */
  onSignedOut: () => void;
}

/** The properties of every page of the guide. */
export interface GuideProps extends OwnIdentityPageProps {
  draft: OwnDraft;
  settings: IdentitySettings;
}

export interface GuidePageProps extends GuideProps {
  state: OwnDraftState;
  /** The steps of this organization, without the review. */
  steps: ReturnType<typeof shownSteps>;
  go: (place: Place) => void;
}
