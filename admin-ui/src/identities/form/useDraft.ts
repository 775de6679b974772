import { useCallback, useRef, useState } from 'react';
import { useUsher } from '../../api/hooks.js';
import { problemOf } from '../../api/problem.js';
import type { FieldPath, IdentityView, SaveAction } from '../identityTypes.js';
import { faultsOf, type FieldInput, nest } from '../identityValues.js';
import type { Unsaved } from '../../ui/AskBeforeLeaving.js';
import { isPlausible } from '../plausible.js';
import {
  afterSaving,
  chosen,
  type Draft,
  draftOf,
  type Faults,
  rebased,
  type Saving,
  settled,
  typeInto,
  unsavedIn,
  without,
} from './draft.js';
import { saveFields } from './saveFields.js';
import { useAgain } from './useAgain.js';
import { useLeaving } from './useLeaving.js';

/** How long after the last key a draft is saved, in milliseconds. */
const pause = 2000;

export interface DraftHandle {
  draft: Draft;
  /** As the server holds it. */
  view: IdentityView;
  saving: Saving;
  /** Who else changed it last while it was open here, and which fields; null when nobody did. */
  news: IdentityView['updatedBy'];
  type: (path: FieldPath, input: FieldInput) => void;
  /** For whoever leaves. */
  unsaved: Unsaved;
  /** Saves what is unsaved; for a step that is left. Whether everything is saved then. */
  save: () => Promise<boolean>;
  /** Saves, then submits or validates; what it became, or undefined when something is in the way. */
  finish: (action: SaveAction) => Promise<IdentityView | undefined>;
  choose: (theirs: readonly FieldPath[]) => void;
}

/** Keeps a draft on the server while it is typed: after a pause, at each step, and on leaving. */
export function useDraft(initial: IdentityView): DraftHandle {
  const userId = initial.id;
  const usher = useUsher();
  const [draft, setDraft] = useState(() => draftOf(initial));
  const [view, setView] = useState(initial);
  const [saving, setSaving] = useState<Saving>({ state: 'idle' });
  const [news, setNews] = useState<IdentityView['updatedBy']>(null);
  const latest = useRef(draft);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const sending = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const change = useCallback((next: (draft: Draft) => Draft): void => {
    latest.current = next(latest.current);
    setDraft(latest.current);
  }, []);

  /** Whether nothing is left unsaved. */
  const saveNow = useCallback(async (): Promise<boolean> => {
    for (;;) {
      const fields = unsavedIn(latest.current);
      if (latest.current.clash) return false;
      if (Object.keys(fields).length === 0) return true;
      setSaving({ state: 'saving' });
      sending.current = true;
      try {
        const saved = await saveFields(
          (change) => usher.saveIdentity(userId, change),
          fields,
          latest.current.version,
        );
        change((one) => afterSaving(one, saved.view, saved.sent, saved.faults));
        setView(saved.view);
        setSaving({ state: 'saved', at: Date.now() });
        return Object.keys(saved.faults).length === 0;
      } catch (error) {
        const theirs = isChanged(error) ? await usher.identity(userId).catch(() => null) : null;
        setSaving({ state: 'failed', error });
        if (!theirs) return false;
        change((one) => rebased(one, theirs));
        setView(theirs);
        setNews(theirs.updatedBy);
      } finally {
        sending.current = false;
      }
    }
  }, [usher, userId, change]);

  /** One after another: each save builds upon the version of the one before. */
  const inTurn = useCallback(<R>(act: () => Promise<R>): Promise<R> => {
    clearTimeout(timer.current);
    const turn = queue.current.then(act);
    queue.current = turn.catch(() => undefined);
    return turn;
  }, []);

  const save = useCallback((): Promise<boolean> => {
    change(settled);
    return inTurn(saveNow);
  }, [change, inTurn, saveNow]);

  const leave = useCallback((): void => {
    clearTimeout(timer.current);
    if (!latest.current.clash && notTried(latest.current).length > 0) void inTurn(saveNow);
  }, [inTurn, saveNow]);

  /**
   * A page that closes cannot wait for its turn, nor learn of a fault and save the rest again: what
   * is likely to be right goes at once. It must not be saved upon what somebody else did meanwhile;
   * only the version that a save on its way makes cannot be known.
   */
  const close = useCallback((): void => {
    clearTimeout(timer.current);
    const { clash, version } = latest.current;
    const likely = notTried(latest.current).filter(([path, input]) => isPlausible(path, input));
    if (clash || likely.length === 0) return;
    const change = nest(Object.fromEntries(likely));
    void usher
      .saveIdentity(userId, sending.current ? change : { ...change, version })
      .catch(() => undefined);
  }, [usher, userId]);

  useLeaving(leave, close);
  useAgain(saving, save);

  const unsaved = Object.entries(unsavedIn(draft)) as [FieldPath, FieldInput][];

  return {
    draft,
    view,
    saving,
    news,
    unsaved: {
      any: unsaved.length > 0,
      atRisk:
        unsaved.length > 0 &&
        (saving.state === 'failed' ||
          draft.clash !== null ||
          unsaved.some(([path, input]) => draft.faults[path] || !isPlausible(path, input))),
      save,
    },
    save,
    type: (path, input) => {
      change((one) => typeInto(one, path, input));
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void inTurn(saveNow), pause);
    },
    finish: (action) =>
      inTurn(async () => {
        if (!(await saveNow())) return undefined;
        setSaving({ state: 'saving' });
        try {
          const { version } = latest.current;
          const done = await usher.saveIdentity(userId, { action, version });
          setSaving({ state: 'saved', at: Date.now() });
          setView(done);
          return done;
        } catch (error) {
          const faults: Faults = faultsOf(problemOf(error)?.errors);
          if (isChanged(error)) {
            const theirs = await usher.identity(userId);
            change((one) => rebased(one, theirs));
            setView(theirs);
            setNews(theirs.updatedBy);
          }
          if (Object.keys(faults).length > 0) {
            change((one) => ({ ...one, faults: { ...one.faults, ...faults } }));
            setSaving({ state: 'idle' });
          } else setSaving({ state: 'failed', error });
          return undefined;
        }
      }),
    choose: (theirs) => {
      change((one) => chosen(one, theirs));
      void inTurn(saveNow);
    },
  };
}

/** What is unsaved and not known to be wrong. */
function notTried(draft: Draft): [FieldPath, FieldInput][] {
  const fields = without(unsavedIn(draft), Object.keys(draft.faults) as FieldPath[]);
  return Object.entries(fields) as [FieldPath, FieldInput][];
}

function isChanged(error: unknown): boolean {
  return problemOf(error)?.code === 'identity.changed';
}
