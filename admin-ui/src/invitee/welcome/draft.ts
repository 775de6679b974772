import type {
  FieldPath,
  IdentityEditor,
  IdentitySettings,
} from '../../identities/identityTypes.js';
import {
  faultsOf,
  type FieldInput,
  type FieldInputs,
  inputsOf,
  nest,
} from '../../identities/identityValues.js';
import { isPlausible } from '../../identities/plausible.js';
import type { Answer, Refusal } from '../call.js';
import { getOwnIdentity, type OwnIdentity, putOwnIdentity } from './api.js';
import {
  carriedOver,
  changesOf,
  type Faults,
  isEmpty,
  type Meeting,
  meetingOf,
  type SomeInputs,
  stillWrong,
  without,
} from './inputs.js';

export type Saving =
  { step: 'idle' } | { step: 'busy' } | { step: 'saved'; at: Date } | { step: 'failed' };

/** Somebody else's change, which the person has to look at. */
export interface Conflict extends Meeting {
  by: IdentityEditor | null;
  view: OwnIdentity;
}

export interface DraftState {
  /** What the server has. */
  view: OwnIdentity;
  /** What is typed. */
  inputs: FieldInputs;
  faults: Faults;
  saving: Saving;
  /** Why nothing could be saved, in words. */
  failure: string | null;
  isSignedOut: boolean;
  conflict: Conflict | null;
  /** What somebody else changed without touching what is typed here. */
  merged: FieldPath[];
}

/** A person's own identity while they fill it in: what is typed, what is saved, what is wrong. */
export interface Draft {
  get: () => DraftState;
  subscribe: (listener: () => void) => () => void;
  type: (path: FieldPath, input: FieldInput) => void;
  /** Says what is wrong with fields, as the browser has seen it. */
  blame: (faults: Faults) => void;
  /** What is typed and not saved. */
  unsaved: () => SomeInputs;
  /**
   * Saves what is typed as a draft; what is wrong stays behind with its message. A validated
   * identity has no drafts: a correction of it is only sent as a whole.
   * @param onlyLikely leaves out what is or may be wrong: when the page is left there is no time to
   * learn of a fault and save the rest again.
   */
  save: (onlyLikely?: boolean) => Promise<void>;
  /** Sends it to the organization. True when it has been. */
  submit: () => Promise<boolean>;
  /** Ends the conflict; of the fields that both changed, the other's `taken` count. */
  resolve: (taken: readonly FieldPath[]) => void;
  signedIn: () => void;
}

/** Beside a refusal that only waiting helps against. */
const kept = 'What you typed is still here; keep this page open until it is saved.';

export function openDraft(view: OwnIdentity, { fields: uses }: IdentitySettings): Draft {
  let state: DraftState = {
    view,
    inputs: inputsOf(view),
    faults: {},
    saving: { step: 'idle' },
    failure: null,
    isSignedOut: false,
    conflict: null,
    merged: [],
  };
  const listeners = new Set<() => void>();
  const set = (change: Partial<DraftState>): void => {
    state = { ...state, ...change };
    for (const tell of listeners) tell();
  };
  const unsaved = (): SomeInputs => changesOf(state.inputs, inputsOf(state.view), uses);

  /** One save after the other: each needs the version that the one before made. */
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work);
    last = next;
    return next;
  };

  const send = (
    sent: SomeInputs,
    action: 'save_draft' | 'submit',
  ): Promise<Answer<OwnIdentity>> => {
    set({ saving: { step: 'busy' }, failure: null });
    return putOwnIdentity({ ...nest(sent), action, version: state.view.version });
  };

  const keep = (sent: SomeInputs, after: OwnIdentity): void => {
    const known = { before: inputsOf(state.view), after: inputsOf(after), sent };
    set({
      view: after,
      inputs: carriedOver(state.inputs, known),
      faults: without(state.faults, sent),
      saving: { step: 'saved', at: new Date() },
    });
  };

  const meet = async (refusal: Refusal): Promise<boolean> => {
    const answer = await getOwnIdentity();
    if (!answer.ok) {
      fail(answer.refusal);
      return false;
    }
    const after = answer.value;
    const meeting = meetingOf(state.inputs, state.view, after);
    const isStillOpen = after.status !== 'submitted' && after.status !== 'validated';
    if (meeting.clashes.length > 0 || !isStillOpen) {
      const by = (refusal.params['by'] ?? after.updatedBy) as IdentityEditor | null;
      set({ conflict: { ...meeting, by, view: after }, saving: { step: 'idle' } });
      return false;
    }
    const known = { before: inputsOf(state.view), after: inputsOf(after) };
    const inputs = carriedOver(state.inputs, known);
    set({ view: after, inputs, merged: meeting.theirs });
    return true;
  };

  const fail = ({ status, detail }: Refusal): void =>
    set({
      saving: { step: 'failed' },
      failure: status === 401 ? null : status === 429 ? `${detail} ${kept}` : detail,
      isSignedOut: status === 401,
    });

  const saveDraft = async (sent: SomeInputs): Promise<void> => {
    if (isEmpty(sent)) return;
    const answer = await send(sent, 'save_draft');
    if (answer.ok) {
      keep(sent, answer.value);
      return;
    }
    const { refusal } = answer;
    if (refusal.code === 'identity.changed') {
      if (await meet(refusal)) await saveDraft(unsaved());
      return;
    }
    const faults = faultsOf(refusal.errors);
    const rest = without(sent, faults);
    if (Object.keys(rest).length === Object.keys(sent).length) {
      fail(refusal);
      return;
    }
    const wrong = stillWrong(faults, sent, unsaved());
    set({ faults: { ...state.faults, ...wrong }, saving: { step: 'idle' } });
    await saveDraft(rest);
  };

  const save = (onlyLikely = false): Promise<void> =>
    inTurn(async () => {
      if (state.view.status === 'validated' || state.conflict) return;
      const changes = unsaved();
      if (!onlyLikely) {
        set({ merged: [] });
        return saveDraft(changes);
      }
      const likely = Object.entries(changes).filter(
        ([path, input]) => !(path in state.faults) && isPlausible(path as FieldPath, input),
      );
      return saveDraft(Object.fromEntries(likely));
    });

  const submit = (): Promise<boolean> =>
    inTurn(async () => {
      set({ merged: [] });
      const sent = unsaved();
      const answer = await send(sent, 'submit');
      if (answer.ok) {
        keep(sent, answer.value);
        set({ saving: { step: 'idle' } });
        return true;
      }
      const { refusal } = answer;
      if (refusal.code === 'identity.changed') {
        if (await meet(refusal)) set({ saving: { step: 'idle' } });
        return false;
      }
      const faults = faultsOf(refusal.errors);
      if (isEmpty(faults)) fail(refusal);
      else {
        set({ faults, saving: { step: 'idle' } });
        if (state.view.status !== 'validated') await saveDraft(without(sent, faults));
      }
      return false;
    });

  return {
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    type: (path, input) => {
      const inputs = { ...state.inputs, [path]: input };
      set({ inputs, faults: without(state.faults, { [path]: input }) });
    },
    blame: (faults) => set({ faults: { ...state.faults, ...faults } }),
    unsaved,
    save,
    submit,
    resolve: (taken) => {
      if (!state.conflict) return;
      const { view: after } = state.conflict;
      const theirs = inputsOf(after);
      const inputs = carriedOver(state.inputs, { before: inputsOf(state.view), after: theirs });
      for (const path of taken) inputs[path] = theirs[path];
      set({ view: after, inputs, conflict: null, merged: [], faults: {} });
    },
    signedIn: () => set({ isSignedOut: false, saving: { step: 'idle' } }),
  };
}
