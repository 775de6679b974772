import type {
  FieldPath,
  IdentityChange,
  IdentityView,
  SaveAction,
} from '../identities/identityTypes.js';
import { faultsOf, type FieldInput, nest } from '../identities/identityValues.js';
import {
  afterSaving,
  blamed,
  chosen,
  type Faults,
  type Filling,
  fillingOf,
  isEmpty,
  likelyIn,
  pathsOf,
  rebased,
  settled,
  type SomeInputs,
  unsavedIn,
  without,
} from './filling.js';

/** The refusal of the server to save. */
export interface Refused {
  /** Of HTTP; 0 when there was no answer. */
  status: number;
  code: string;
  /** One message for each field, nested where the field is. */
  errors?: Record<string, unknown> | undefined;
}

type Answer<V, R> = { ok: true; value: V } | { ok: false; refusal: R };

/** The keeper of a draft: the server. `A` are the actions that whoever fills it in has. */
export interface DraftKeeper<V, R, A extends SaveAction = SaveAction> {
  /** Saves fields as a draft, unless the change says an action. Goes on when the page is closed. */
  save: (change: Omit<IdentityChange, 'action'> & { action?: A }) => Promise<Answer<V, R>>;
  read: () => Promise<Answer<V, R>>;
  /** True when fields may be saved before all is sent. */
  takesDrafts: (view: V) => boolean;
}

/** The progress of the saving of a draft. */
export type Saving<R> =
  | { state: 'idle' | 'saving' }
  /** `at` in milliseconds since 1970. */
  | { state: 'saved'; at: number }
  | { state: 'failed'; refusal: R };

export interface DraftState<
  V extends IdentityView = IdentityView,
  R extends Refused = Refused,
> extends Filling<V> {
  saving: Saving<R>;
}

/** An identity that is filled in, and kept on the server. Nothing of it throws. */
export interface Draft<
  V extends IdentityView,
  R extends Refused,
  A extends SaveAction = SaveAction,
> {
  get: () => DraftState<V, R>;
  subscribe: (listener: () => void) => () => void;
  type: (path: FieldPath, input: FieldInput) => void;
  /** Says what is wrong with fields, as the browser has seen it. */
  blame: (faults: Faults) => void;
  /** Saves what is typed, and leaves the inputs alone: somebody may be typing in them. */
  keep: () => Promise<boolean>;
  /**
   * Saves what is typed in fields that are left; what is wrong stays behind with its fault.
   * @returns whether everything is saved.
   */
  save: () => Promise<boolean>;
  /** Saves what is likely right: there may be no time to learn of a fault and save the rest again. */
  saveLikely: () => Promise<boolean>;
  /** Saves, and submits or validates. The outcome; undefined when something is in the way. */
  finish: (action: A) => Promise<V | undefined>;
  /** Ends the clash; nothing is saved yet. */
  choose: (theirs: readonly FieldPath[]) => void;
  /** Forgets the last change elsewhere. */
  dismissNews: () => void;
  /** Saves when the page is left, and has the browser ask where that cannot save all. */
  watchLeaving: () => () => void;
}

const idle = { state: 'idle' } as const;

export function openDraft<
  V extends IdentityView,
  R extends Refused,
  A extends SaveAction = SaveAction,
>(view: V, keeper: DraftKeeper<V, R, A>): Draft<V, R, A> {
  let state: DraftState<V, R> = { ...fillingOf(view), saving: idle };
  const listeners = new Set<() => void>();
  const set = (change: Partial<DraftState<V, R>>): void => {
    state = { ...state, ...change };
    for (const tell of listeners) tell();
  };

  /** One after the other: each save builds upon the version that the one before made. */
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };

  let draftIsOnItsWay = false;
  /** Sends fields, as a draft without an action. The outcome; undefined when not all was taken. */
  const send = async (fields: SomeInputs, action?: A): Promise<V | undefined> => {
    if (state.clash || !(action ?? keeper.takesDrafts(state.view))) return undefined;
    set({ saving: { state: 'saving' } });
    draftIsOnItsWay = !action;
    const { version } = state.view;
    const answer = await keeper.save({ ...nest(fields), ...(action && { action }), version });
    draftIsOnItsWay = false;
    if (answer.ok) {
      const saving = action ? idle : ({ state: 'saved', at: Date.now() } as const);
      set({ ...afterSaving(state, answer.value, fields), saving });
      return answer.value;
    }
    const { refusal } = answer;
    if (refusal.code === 'identity.changed') return meet(action);
    const wrong = faultsOf(refusal.errors);
    const rest = without(fields, wrong);
    const isMore = pathsOf(rest).length < pathsOf(fields).length;
    if (isMore || (action && !isEmpty(wrong))) {
      set({ faults: blamed(state, fields, wrong), saving: idle });
      await saveFields(rest);
    } else fail(refusal);
    return undefined;
  };

  /** Takes in what was saved elsewhere, and saves a draft upon it. What was to be done, was not. */
  const meet = async (action?: A): Promise<V | undefined> => {
    const answer = await keeper.read();
    if (answer.ok) {
      set({ ...rebased(state, answer.value), saving: idle });
      if (!action && (await saveAll())) return state.view;
    } else fail(answer.refusal);
    return undefined;
  };

  const fail = (refusal: R): void => set({ saving: { state: 'failed', refusal } });

  /** True when all of them are saved. */
  const saveFields = async (fields: SomeInputs): Promise<boolean> =>
    isEmpty(fields) || (await send(fields)) !== undefined;
  const saveAll = (): Promise<boolean> => saveFields(unsavedIn(state));
  const saveLikely = (): Promise<boolean> => inTurn(() => saveFields(likelyIn(state)));

  const save = (): Promise<boolean> =>
    inTurn(async () => {
      if (state.saving.state === 'failed') set({ saving: idle });
      const isAll = await saveAll();
      set(settled(state));
      return isAll;
    });

  /** A page that closes cannot wait for its turn. Which version that makes cannot be known. */
  const close = (): void => {
    const likely = likelyIn(state);
    if (!draftIsOnItsWay) void saveLikely();
    else if (!isEmpty(likely)) void keeper.save(nest(likely));
  };

  /** Tells whether something is lost when the page closes now. */
  const isAtRisk = (): boolean => {
    const unsaved = pathsOf(unsavedIn(state));
    const isStuck =
      state.saving.state === 'failed' || state.clash || !keeper.takesDrafts(state.view);
    return unsaved.length > (isStuck ? 0 : pathsOf(likelyIn(state)).length);
  };

  const watchLeaving = (): (() => void) => {
    const stop = new AbortController();
    const on = (target: EventTarget, type: string, act: (event: Event) => void): void =>
      target.addEventListener(type, act, stop);
    on(document, 'visibilitychange', () => {
      if (document.visibilityState === 'hidden') void saveLikely();
    });
    on(window, 'pagehide', close);
    on(window, 'beforeunload', (event) => {
      if (isAtRisk()) event.preventDefault();
    });
    return () => stop.abort();
  };

  return {
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    type: (path, input) => {
      set({
        inputs: { ...state.inputs, [path]: input },
        faults: without(state.faults, { [path]: input }),
      });
    },
    blame: (faults) => set({ faults: { ...state.faults, ...faults } }),
    keep: () => inTurn(saveAll),
    save,
    saveLikely,
    finish: (action) => inTurn(() => send(unsavedIn(state), action)),
    choose: (theirs) => set(chosen(state, theirs)),
    dismissNews: () => set({ news: null }),
    watchLeaving,
  };
}
