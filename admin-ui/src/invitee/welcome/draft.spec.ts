import { afterEach, expect, it, jest } from '@jest/globals';
import type { IdentitySettings } from '../../identities/identityTypes.js';
import type { OwnIdentity } from './api.js';
import { openDraft } from './draft.js';

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
const settings = { fields: {}, countries: [] } as unknown as IdentitySettings;

it('keeps what is typed when it is saved too often, says so, and saves it later', async () => {
  const refusal = { code: 'request.too_many', detail: 'Try again in 5 minutes.' };
  const answers = [
    new Response(JSON.stringify(refusal), { status: 429 }),
    new Response(JSON.stringify({ ...view, version: 2, birth_family_name: 'Byron' })),
  ];
  jest
    .spyOn(globalThis, 'fetch')
    .mockImplementation(() => Promise.resolve(answers.shift() ?? Response.error()));
  const draft = openDraft(view, settings);
  draft.type('birth_family_name', 'Byron');
  await draft.save();
  expect(draft.get()).toMatchObject({
    inputs: { birth_family_name: 'Byron' },
    saving: { step: 'failed' },
    failure: expect.stringMatching(/^Try again in 5 minutes\. What you typed is still here/),
  });
  expect(draft.unsaved()).toEqual({ birth_family_name: 'Byron' });

  await draft.save();
  expect(draft.get()).toMatchObject({ saving: { step: 'saved' }, failure: null });
  expect(draft.unsaved()).toEqual({});
});
