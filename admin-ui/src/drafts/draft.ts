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

/** How long after the last key a draft is saved, in milliseconds. */
const pause = 2000;
/** How long after a save that got no answer it is tried again, in milliseconds. */
const patience = 10_000;

/** Why the server did not save. */
export interface Refused {
  /** Of HTTP; 0 when there was no answer. */
  status: number;
  code: string;
  /** One message for each field, nested where the field is. */
  errors?: Record<string, unknown> | undefined;
}

type Answer<V, R> = { ok: true; value: V } | { ok: false; refusal: R };

/** Where a draft is kept, and when it is saved there. */
export interface DraftKeeper<V, R> {
  /** Saves fields as a draft, unless the change says an action. Goes on when the page is closed. */
  save: (change: IdentityChange) => Promise<Answer<V, R>>;
  read: () => Promise<Answer<V, R>>;
  /** Whether fields may be saved before all is sent. */
  takesDrafts: (view: V) => boolean;
  /** Whether it is saved by itself: some time after it was typed, or was not answered. */
  autosaves: boolean;
}

/** How far the saving of a draft is. */
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
export interface Draft<V extends IdentityView, R extends Refused> {
  get: () => DraftState<V, R>;
  subscribe: (listener: () => void) => () => void;
  type: (path: FieldPath, input: FieldInput) => void;
  /** Says what is wrong with fields, as the browser has seen it. */
  blame: (faults: Faults) => void;
  /**
   * Saves what is typed in fields that are left; what is wrong stays behind with its fault.
   * @returns whether everything is saved.
   */
  save: () => Promise<boolean>;
  /** Saves what is likely right: there may be no time to learn of a fault and save the rest again. */
  saveLikely: () => Promise<boolean>;
  /** Saves, and submits or validates. The outcome; undefined when something is in the way. */
  finish: (action: SaveAction) => Promise<V | undefined>;
  /** Ends the clash; nothing is saved yet. */
  choose: (theirs: readonly FieldPath[]) => void;
  /** Forgets the last change elsewhere. */
  dismissNews: () => void;
  /** Saves when the page is left, and has the browser ask where that cannot save all. */
  watchLeaving: () => () => void;
}

export function openDraft<V extends IdentityView, R extends Refused>(
  view: V,
  keeper: DraftKeeper<V, R>,
): Draft<V, R> {
  let state: DraftState<V, R> = { ...fillingOf(view), saving: { state: 'idle' } };
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

  let timer: ReturnType<typeof setTimeout> | undefined;
  const saveAfter = (delay: number): void => {
    clearTimeout(timer);
    if (keeper.autosaves) timer = setTimeout(() => void inTurn(saveAll), delay);
  };

  let draftIsOnItsWay = false;
  const send = async (fields: SomeInputs, action?: SaveAction): Promise<Answer<V, R>> => {
    set({ saving: { state: 'saving' } });
    draftIsOnItsWay = !action;
    const { version } = state.view;
    const answer = await keeper.save({ ...nest(fields), ...(action && { action }), version });
    draftIsOnItsWay = false;
    return answer;
  };

  const fail = (refusal: R): false => {
    set({ saving: { state: 'failed', refusal } });
    if (isUnanswered(state.saving)) saveAfter(patience);
    return false;
  };

  /** Takes in what was saved elsewhere. True when what is typed can be saved upon it. */
  const meet = async (): Promise<boolean> => {
    const answer = await keeper.read();
    if (!answer.ok) return fail(answer.refusal);
    set({ ...rebased(state, answer.value), saving: { state: 'idle' } });
    return !state.clash;
  };

  const saveFields = async (fields: SomeInputs): Promise<boolean> => {
    if (isEmpty(fields)) return true;
    if (state.clash || !keeper.takesDrafts(state.view)) return false;
    const answer = await send(fields);
    if (answer.ok) {
      const saving = { state: 'saved', at: Date.now() } as const;
      set({ ...afterSaving(state, answer.value, fields), saving });
      return true;
    }
    const { refusal } = answer;
    if (isChanged(refusal)) return (await meet()) && saveFields(unsavedIn(state));
    const wrong = faultsOf(refusal.errors);
    const rest = without(fields, wrong);
    if (pathsOf(rest).length === pathsOf(fields).length) return fail(refusal);
    set({ faults: blamed(state, fields, wrong), saving: { state: 'idle' } });
    await saveFields(rest);
    return false;
  };
  const saveAll = (): Promise<boolean> => saveFields(unsavedIn(state));
  const saveLikely = (): Promise<boolean> => inTurn(() => saveFields(likelyIn(state)));

  const save = (): Promise<boolean> => {
    clearTimeout(timer);
    return inTurn(async () => {
      if (state.saving.state === 'failed') set({ saving: { state: 'idle' } });
      const isAll = await saveAll();
      set(settled(state));
      return isAll;
    });
  };

  const finish = (action: SaveAction): Promise<V | undefined> => {
    clearTimeout(timer);
    return inTurn(async () => {
      if (state.clash) return undefined;
      const fields = unsavedIn(state);
      const answer = await send(fields, action);
      if (answer.ok) {
        set({ ...afterSaving(state, answer.value, fields), saving: { state: 'idle' } });
        return answer.value;
      }
      const { refusal } = answer;
      const wrong = faultsOf(refusal.errors);
      if (isChanged(refusal)) await meet();
      else if (isEmpty(wrong)) fail(refusal);
      else {
        set({ faults: blamed(state, fields, wrong), saving: { state: 'idle' } });
        await saveFields(without(fields, wrong));
      }
      return undefined;
    });
  };

  /** A page that closes cannot wait for its turn. Which version that makes cannot be known. */
  const close = (): void => {
    const likely = likelyIn(state);
    if (!draftIsOnItsWay) void saveLikely();
    else if (!isEmpty(likely)) void keeper.save(nest(likely));
  };

  /** Whether something is lost when the page closes now. */
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
    on(window, 'online', () => {
      if (isUnanswered(state.saving)) saveAfter(0);
    });
    return () => {
      stop.abort();
      clearTimeout(timer);
    };
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
      saveAfter(pause);
    },
    blame: (faults) => set({ faults: { ...state.faults, ...faults } }),
    save,
    saveLikely,
    finish,
    choose: (theirs) => set(chosen(state, theirs)),
    dismissNews: () => set({ news: null }),
    watchLeaving,
  };
}

function isChanged({ code }: Refused): boolean {
  return code === 'identity.changed';
}

/** Nothing is wrong with what was sent: there was no answer, or none by Usher. */
function isUnanswered(saving: Saving<Refused>): boolean {
  if (saving.state !== 'failed') return false;
  const { status } = saving.refusal;
  return status === 0 || status >= 500;
}
