import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { FieldPath, IdentityChange, IdentityView } from '../identities/identityTypes.js';
import { autosave } from './autosave.js';
import { type Draft, type DraftKeeper, openDraft, type Refused } from './draft.js';
import { unsavedIn } from './filling.js';

type Answer = { ok: true; value: IdentityView } | { ok: false; refusal: Refused };
type Keeper = DraftKeeper<IdentityView, Refused>;

const bianca = { id: 'b', name: 'Bianca', source: 'hr' } as const;
const away: Refused = { status: 0, code: 'network.unreachable' };

function viewOf(fields: Partial<IdentityView>): IdentityView {
  const user = { id: 'u', email: 'ada@example.org', username: 'ada', status: 'active' } as const;
  return {
    id: 'u',
    user: { ...user, firstName: null, lastName: null },
    status: 'draft',
    version: 1,
    returned: null,
    returnedBefore: null,
    requestedAt: null,
    submittedAt: null,
    validatedAt: null,
    updatedAt: '2026-01-01T00:00:00.000Z',
    updatedBy: bianca,
    outOfReach: null,
    ...fields,
  };
}

/** Keeps one identity as Usher's server does, and writes its telephone number its own way. */
class Server {
  readonly got: IdentityChange[] = [];
  /** Faults by field of what was sent. */
  wrong: Record<string, string> = {};
  refusal: Refused | undefined;
  /** The work that comes before its next answer. */
  before: () => Promise<void> = () => Promise.resolve();

  constructor(public view: IdentityView) {}

  open(rules: Partial<Keeper> = {}): Draft<IdentityView, Refused> {
    return openDraft<IdentityView, Refused>(this.view, {
      save: (change) => this.save(change),
      read: () => Promise.resolve({ ok: true, value: this.view }),
      takesDrafts: () => true,
      ...rules,
    });
  }

  /** Somebody else saves. */
  changeTo(fields: Partial<IdentityView>): void {
    this.view = { ...this.view, ...fields, version: this.view.version + 1 };
  }

  private async save(change: IdentityChange): Promise<Answer> {
    this.got.push(change);
    await this.before();
    const { action, version, ...fields } = change;
    if (this.refusal) return { ok: false, refusal: this.refusal };
    if (version !== undefined && version !== this.view.version)
      return { ok: false, refusal: { status: 409, code: 'identity.changed' } };
    const errors = Object.entries(this.wrong).filter(([path]) => path in fields);
    if (errors.length > 0) {
      const refusal = { status: 422, code: 'request.invalid', errors: Object.fromEntries(errors) };
      return { ok: false, refusal };
    }
    const phone = fields['phone_number'];
    if (typeof phone === 'string') fields['phone_number'] = phone.replaceAll(' ', '');
    this.changeTo({ ...fields, ...(action && { status: 'submitted' }) });
    return { ok: true, value: this.view };
  }

  /** Holds its answers until the function that it gives is called. */
  hold(): () => void {
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    this.before = () => held;
    return letGo;
  }
}

const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
const window = new EventTarget();

beforeEach(() => {
  jest.useFakeTimers();
  Object.assign(globalThis, { document: page, window });
});
afterEach(() => {
  jest.useRealTimers();
  for (const name of ['document', 'window']) Reflect.deleteProperty(globalThis, name);
});

function unsaved(draft: Draft<IdentityView, Refused>): object {
  return unsavedIn(draft.get());
}

function shown(draft: Draft<IdentityView, Refused>, path: FieldPath): unknown {
  return draft.get().inputs[path];
}

/** All that is on its way arrives, and so does what that brings about. */
async function arrive(): Promise<void> {
  await jest.advanceTimersByTimeAsync(0);
}

describe('saving', () => {
  it('comes a while after the last key, one at a time, and leaves alone what is being typed', async () => {
    const server = new Server(viewOf({}));
    const draft = server.open();
    const stop = autosave(draft);
    const letGo = server.hold();
    draft.type('phone_number', '+39 06');
    await jest.advanceTimersByTimeAsync(1900);
    draft.type('phone_number', '+39 06 698 1');
    await jest.advanceTimersByTimeAsync(1900);
    expect(server.got).toEqual([]);
    await jest.advanceTimersByTimeAsync(100);
    expect(draft.get().saving.state).toBe('saving');
    draft.type('given_name', ' Ada ');
    await jest.advanceTimersByTimeAsync(2000);
    expect(server.got).toEqual([{ phone_number: '+39 06 698 1', version: 1 }]);
    letGo();
    await arrive();
    expect(server.got[1]).toEqual({ given_name: 'Ada', version: 2 });
    expect(draft.get()).toMatchObject({ saving: { state: 'saved' }, view: { version: 3 } });
    expect(unsaved(draft)).toEqual({});
    expect(shown(draft, 'phone_number')).toBe('+39 06 698 1');
    expect(shown(draft, 'given_name')).toBe(' Ada ');
    // Who leaves the fields sees them as the server has them.
    expect(await draft.save()).toBe(true);
    expect(shown(draft, 'phone_number')).toBe('+39066981');
    expect(shown(draft, 'given_name')).toBe('Ada');
    expect(server.got).toHaveLength(2);
    // What was tried when the step was left is not tried again.
    server.wrong = { email: 'No address.' };
    draft.type('email', 'ada');
    expect(await draft.save()).toBe(false);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(server.got).toHaveLength(3);
    stop();
    draft.type('sex', '2');
    await jest.advanceTimersByTimeAsync(60_000);
    expect(server.got).toHaveLength(3);
  });

  it('leaves what is wrong behind with its fault, until that is mended', async () => {
    const server = new Server(viewOf({}));
    server.wrong = { email: 'No address.', phone_number: 'No number.' };
    const draft = server.open();
    const letGo = server.hold();
    draft.type('email', 'ada');
    draft.type('phone_number', '06');
    draft.type('sex', '2');
    const saved = draft.save();
    await arrive();
    // It is mended while the answer is on its way.
    draft.type('email', 'ada@example.org');
    letGo();
    expect(await saved).toBe(false);
    expect(draft.get().faults).toEqual({ phone_number: 'No number.' });
    expect(unsaved(draft)).toEqual({ email: 'ada@example.org', phone_number: '06' });
    expect(server.view).toMatchObject({ sex: '2', version: 2 });
    expect(shown(draft, 'phone_number')).toBe('06');
    draft.type('phone_number', '+39 06');
    expect(draft.get().faults).toEqual({});
    expect(await draft.save()).toBe(false);
    expect(draft.get().faults).toMatchObject({ phone_number: 'No number.' });
    // It may be right after all, by what else was changed.
    server.wrong = {};
    expect(await draft.save()).toBe(true);
    expect(draft.get().faults).toEqual({});
    // What the browser knows to be wrong is not sent as what is likely right.
    draft.type('birthdate', '1990-12-10');
    draft.type('given_name', 'Ada');
    draft.blame({ birthdate: 'Half a date.' });
    await draft.saveLikely();
    expect(unsaved(draft)).toEqual({ birthdate: '1990-12-10' });
  });

  it('is tried again when the server did not answer, and not when it refused', async () => {
    const server = new Server(viewOf({}));
    const draft = server.open();
    const stop = autosave(draft);
    server.refusal = away;
    draft.type('given_name', 'Ada');
    expect(await draft.save()).toBe(false);
    expect(draft.get().saving).toEqual({ state: 'failed', refusal: away });
    await jest.advanceTimersByTimeAsync(10_000);
    expect(server.got).toHaveLength(2);
    window.dispatchEvent(new Event('online'));
    await arrive();
    expect(server.got).toHaveLength(3);
    server.refusal = undefined;
    await jest.advanceTimersByTimeAsync(10_000);
    expect(draft.get().saving.state).toBe('saved');
    server.refusal = { status: 429, code: 'request.too_many' };
    draft.type('given_name', 'Augusta');
    await jest.advanceTimersByTimeAsync(60_000);
    expect(server.got).toHaveLength(5);
    expect(unsaved(draft)).toEqual({ given_name: 'Augusta' });
    stop();
  });

  it('submits all at once, and keeps as a draft what is right of what cannot be submitted', async () => {
    const server = new Server(viewOf({}));
    const draft = server.open();
    server.wrong = { birthdate: 'In the future.' };
    draft.type('birthdate', '2999-01-01');
    draft.type('given_name', 'Ada');
    expect(await draft.finish('submit')).toBeUndefined();
    expect(draft.get().faults).toEqual({ birthdate: 'In the future.' });
    expect(server.view).toMatchObject({ status: 'draft', given_name: 'Ada' });
    draft.type('birthdate', '1990-12-10');
    server.wrong = {};
    expect(await draft.finish('submit')).toMatchObject({ status: 'submitted' });
    expect(server.got.at(-1)).toEqual({ birthdate: '1990-12-10', action: 'submit', version: 2 });
    expect(unsaved(draft)).toEqual({});
  });
});

describe('a change elsewhere', () => {
  it('is taken over, and asked about where both changed a field', async () => {
    const server = new Server(viewOf({ given_name: 'Ada', sex: 0 }));
    const draft = server.open();
    draft.type('given_name', 'Augusta');
    draft.type('birthdate', '1990-12-10');
    server.changeTo({ given_name: 'Ada King', sex: 2 });
    expect(await draft.save()).toBe(false);
    expect(draft.get()).toMatchObject({
      view: { version: 2 },
      known: { given_name: 'Ada King' },
      clash: { by: bianca, clashing: ['given_name'], done: null },
      news: { by: bianca, paths: ['sex'] },
    });
    expect(draft.get().inputs).toMatchObject({
      given_name: 'Augusta',
      sex: '2',
      birthdate: '1990-12-10',
    });
    // Nothing is saved before the choice is made.
    expect(await draft.finish('submit')).toBeUndefined();
    expect(await draft.save()).toBe(false);
    expect(server.got).toHaveLength(1);
    draft.choose(['given_name']);
    expect(await draft.save()).toBe(true);
    expect(server.view).toMatchObject({ given_name: 'Ada King', birthdate: '1990-12-10' });
    draft.dismissNews();
    expect(draft.get().news).toBeNull();
  });

  it('is saved upon at once when it touched nothing that was typed, or said the same', async () => {
    const server = new Server(viewOf({}));
    const draft = server.open();
    draft.type('nationalities', ['IT', 'QS', '']);
    draft.type('given_name', 'Ada');
    server.changeTo({ nationalities: ['IT', 'QS'], sex: 2 });
    expect(await draft.save()).toBe(true);
    expect(draft.get()).toMatchObject({ clash: null, news: { paths: ['sex'] } });
    expect(server.got.at(-1)).toEqual({ given_name: 'Ada', version: 2 });
    expect(shown(draft, 'nationalities')).toEqual(['IT', 'QS']);
  });

  it('is asked about when saving would undo that it was validated or submitted', async () => {
    const server = new Server(viewOf({ status: 'submitted', submittedAt: '2026-01-01' }));
    const draft = server.open();
    server.changeTo({ status: 'validated', validatedAt: '2026-01-02' });
    draft.type('given_name', 'Ada');
    expect(await draft.save()).toBe(false);
    expect(draft.get().clash).toMatchObject({ by: bianca, clashing: [], done: 'validated' });
    expect(shown(draft, 'given_name')).toBe('Ada');
    // Who knows of it is not asked again, until it is done once more.
    draft.choose([]);
    server.changeTo({ sex: 2 });
    expect(await draft.save()).toBe(true);
    draft.type('given_name', 'Augusta');
    server.changeTo({ validatedAt: '2026-01-03' });
    expect(await draft.save()).toBe(false);
    expect(draft.get().clash?.done).toBe('validated');
    draft.choose(['given_name']);
    expect(unsaved(draft)).toEqual({});
    // Where nothing is typed, nothing would be undone.
    server.changeTo({ status: 'submitted', submittedAt: '2026-01-04' });
    expect(await draft.finish('submit')).toBeUndefined();
    expect(draft.get()).toMatchObject({ clash: null, view: { submittedAt: '2026-01-04' } });
  });
});

describe('leaving', () => {
  function hide(): void {
    page.visibilityState = 'hidden';
    page.dispatchEvent(new Event('visibilitychange'));
    page.visibilityState = 'visible';
  }

  function asks(): boolean {
    const event = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(event);
    return event.defaultPrevented;
  }

  it('saves what is likely right, and has the browser ask about the rest', async () => {
    const server = new Server(viewOf({}));
    const draft = server.open();
    const stop = draft.watchLeaving();
    draft.type('given_name', 'Ada');
    expect(asks()).toBe(false);
    draft.type('phone_number', '06');
    expect(asks()).toBe(true);
    hide();
    await arrive();
    expect(server.got).toEqual([{ given_name: 'Ada', version: 1 }]);
    expect(asks()).toBe(true);
    draft.type('phone_number', '');
    expect(asks()).toBe(false);
    draft.type('given_name', 'Augusta');
    server.changeTo({ given_name: 'Ada King' });
    hide();
    await arrive();
    expect(draft.get().clash).not.toBeNull();
    expect(asks()).toBe(true);
    draft.choose([]);
    expect(asks()).toBe(false);
    stop();
    hide();
    await arrive();
    expect(server.got).toHaveLength(2);
  });

  it('waits for no other save when the page closes, but never overtakes a submission', async () => {
    const server = new Server(viewOf({}));
    const draft = server.open();
    draft.watchLeaving();
    const letGo = server.hold();
    draft.type('given_name', 'Ada');
    void draft.save();
    await arrive();
    draft.type('sex', '2');
    window.dispatchEvent(new Event('pagehide'));
    expect(server.got[1]).toEqual({ given_name: 'Ada', sex: '2' });
    letGo();
    await arrive();
    server.hold();
    draft.type('birthdate', '1990-12-10');
    void draft.finish('submit');
    await arrive();
    const { length } = server.got;
    window.dispatchEvent(new Event('pagehide'));
    await arrive();
    expect(server.got).toHaveLength(length);
  });

  it('sends nothing of what may only be sent as a whole', async () => {
    const server = new Server(viewOf({ status: 'validated', validatedAt: '2026-01-02' }));
    const draft = server.open({ takesDrafts: () => false });
    const stop = draft.watchLeaving();
    draft.type('given_name', 'Ada');
    hide();
    window.dispatchEvent(new Event('pagehide'));
    await jest.advanceTimersByTimeAsync(60_000);
    expect(await draft.save()).toBe(false);
    expect(server.got).toEqual([]);
    expect(asks()).toBe(true);
    expect(await draft.finish('submit')).toMatchObject({ given_name: 'Ada', status: 'submitted' });
    stop();
  });
});
