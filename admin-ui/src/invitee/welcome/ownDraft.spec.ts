import { afterEach, expect, it, jest } from '@jest/globals';
import type { OwnIdentity } from './api.js';
import { failureOf, isSignedOut, openOwnDraft } from './ownDraft.js';

afterEach(() => {
  jest.restoreAllMocks();
});

const user = { id: 'u', email: 'ada@example.org', username: 'ada', status: 'active' } as const;
const view: OwnIdentity = {
  id: 'u',
  user: { ...user, firstName: null, lastName: null },
  organization: { name: 'Corp' },
  status: 'draft',
  version: 1,
  returned: null,
  returnedBefore: null,
  uncorrected: [],
  requestedAt: null,
  submittedAt: null,
  validatedAt: null,
  updatedAt: null,
  updatedBy: null,
  outOfReach: null,
};
it('keeps what is typed when it is saved too often, says so, and saves it later', async () => {
  const refusal = { code: 'request.too_many', detail: 'Try again in 5 minutes.' };
  answerWith(
    new Response(JSON.stringify(refusal), { status: 429 }),
    new Response(JSON.stringify({ ...view, version: 2, birth_family_name: 'Byron' })),
  );
  const draft = openOwnDraft(view);
  draft.type('birth_family_name', 'Byron');
  expect(await draft.save()).toBe(false);
  expect(draft.get().inputs.birth_family_name).toBe('Byron');
  expect(failureOf(draft.get())).toMatch(/^Try again in 5 minutes\. What you typed is still here/);

  expect(await draft.save()).toBe(true);
  expect(draft.get()).toMatchObject({ saving: { state: 'saved' } });
  expect(failureOf(draft.get())).toBeUndefined();
});

it('keeps what is typed until somebody is signed in again', async () => {
  answerWith(
    new Response(JSON.stringify({ code: 'auth.required' }), { status: 401 }),
    new Response(JSON.stringify({ ...view, version: 2, birth_family_name: 'Byron' })),
  );
  const draft = openOwnDraft(view);
  draft.type('birth_family_name', 'Byron');
  expect(await draft.finish('submit')).toBeUndefined();
  expect(isSignedOut(draft.get())).toBe(true);
  expect(await draft.save()).toBe(true);
  expect(isSignedOut(draft.get())).toBe(false);
});

it('saves no draft of what is validated, which is only sent as a whole', async () => {
  const fetched = answerWith(
    new Response(JSON.stringify({ code: 'auth.required' }), { status: 401 }),
  );
  const draft = openOwnDraft({ ...view, status: 'validated' });
  draft.type('birth_family_name', 'Byron');
  expect(await draft.save()).toBe(false);
  expect(fetched).not.toHaveBeenCalled();
  await draft.finish('submit');
  expect(isSignedOut(draft.get())).toBe(true);
  // Being signed in again does not need anything to be saved.
  await draft.save();
  expect(isSignedOut(draft.get())).toBe(false);
  expect(fetched).toHaveBeenCalledTimes(1);
});

function answerWith(...answers: Response[]): jest.SpiedFunction<typeof fetch> {
  return jest
    .spyOn(globalThis, 'fetch')
    .mockImplementation(() => Promise.resolve(answers.shift() ?? Response.error()));
}
