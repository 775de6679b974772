import type { UsherSaveOwnIdentity } from '../../api/contract.js';
import { type Draft, type DraftState, openDraft } from '../../drafts/draft.js';
import type { Refusal } from '../call.js';
import { t } from '../words/welcome.js';
import { getOwnIdentity, type OwnIdentity, putOwnIdentity } from './api.js';

/** A person sends their own; only others validate it. */
type OwnAction = NonNullable<UsherSaveOwnIdentity['action']>;

export type OwnDraft = Draft<OwnIdentity, Refusal, OwnAction>;
export type OwnDraftState = DraftState<OwnIdentity, Refusal>;

/**
 * The draft of a person's own identity, saved when they go on or leave. A validated one has no
 * drafts: a correction of it is only sent as a whole.
 */
export function openOwnDraft(view: OwnIdentity): OwnDraft {
  return openDraft<OwnIdentity, Refusal, OwnAction>(view, {
    save: putOwnIdentity,
    read: getOwnIdentity,
    takesDrafts: ({ status }) => status !== 'validated',
  });
}

export function isSignedOut({ saving }: OwnDraftState): boolean {
  return saving.state === 'failed' && saving.refusal.status === 401;
}

/** Says why nothing could be saved, in words. */
export function failureOf({ saving }: OwnDraftState): string | undefined {
  if (saving.state !== 'failed') return undefined;
  const { status, detail } = saving.refusal;
  // Only waiting helps against that.
  return status === 429 ? `${detail} ${t('saved.kept_here')}` : detail;
}
