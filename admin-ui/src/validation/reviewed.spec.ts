import { describe, expect, test } from '@jest/globals';
import {
  fieldPaths,
  type FieldUses,
  type IdentityFields,
  type IdentityVersionInfo,
  type IdentityView,
} from '../identities/identityTypes.js';
import { acceptRest, type Decisions, summarize } from './decisions.js';
import { type Earlier, reviewedSteps } from './reviewed.js';

const uses = {
  ...Object.fromEntries(fieldPaths.map((path) => [path, 'hidden'])),
  given_name: 'required',
  birthdate: 'required',
  sex: 'optional',
  document_number: 'optional',
} as FieldUses;
const given: IdentityFields = { given_name: 'Ada', birthdate: '1915-12-10', sex: null };

function view(fields: Partial<IdentityView>): IdentityView {
  return { status: 'submitted', returnedBefore: null, ...given, ...fields } as IdentityView;
}

function answered(action: IdentityVersionInfo['action'], fields = given): Earlier {
  return { version: { action, version: 1 } as IdentityVersionInfo, fields };
}

const fieldsOf = (identity: IdentityView, earlier: Earlier | null) =>
  reviewedSteps(identity, uses, earlier, null).flatMap(({ fields }) => fields);
const undecided = (identity: IdentityView, earlier: Earlier | null, decisions: Decisions = {}) =>
  summarize(fieldsOf(identity, earlier), decisions).undecided;

describe('what is new', () => {
  test('is all to be decided, but for what was left blank', () => {
    const fields = fieldsOf(view({}), null);
    expect(fields.filter(({ leftBlank }) => leftBlank).map(({ path }) => path)).toEqual([
      'sex',
      'document_number',
    ]);
    expect(undecided(view({}), null)).toEqual(['given_name', 'birthdate']);
  });

  test('cannot be accepted where something required is missing', () => {
    const identity = view({ birthdate: null });
    const fields = fieldsOf(identity, null);
    const decisions = acceptRest(fields, {});
    expect(summarize(fields, decisions)).toEqual({
      undecided: ['birthdate'],
      missing: ['birthdate'],
      returned: [],
    });
    const accepted: Decisions = {
      ...decisions,
      birthdate: { verdict: 'accept', reason: '', about: 'null' },
    };
    expect(undecided(identity, null, accepted)).toEqual(['birthdate']);
    const back: Decisions = {
      ...decisions,
      birthdate: { verdict: 'return', reason: 'When?', about: 'null' },
    };
    expect(summarize(fields, back)).toMatchObject({ undecided: [], missing: [] });
  });
});

test('of the two names, the blank one is not missing: mononyms', () => {
  const named = { ...uses, family_name: 'required' } as FieldUses;
  const [person] = reviewedSteps(view({}), named, null, null);
  expect(person?.fields.find(({ path }) => path === 'family_name')).toMatchObject({
    missing: false,
    leftBlank: true,
  });
});

describe('what was answered before', () => {
  test('of what was validated, only what changed is to be decided', () => {
    expect(undecided(view({ sex: 2 }), answered('validate'))).toEqual(['sex']);
  });

  test('of what was returned, what came back and what changed is; the reason stands with it', () => {
    const returnedBefore = { birthdate: 'Another day.' };
    const fields = fieldsOf(view({ returnedBefore, sex: 2 }), answered('return'));
    expect(summarize(fields, {}).undecided).toEqual(['sex', 'birthdate']);
    expect(fields.find(({ path }) => path === 'birthdate')).toMatchObject({
      returnedFor: 'Another day.',
      settled: false,
    });
    expect(fields.find(({ path }) => path === 'birthdate')).not.toHaveProperty('before');
  });

  test('a returned field that is still blank is not folded away', () => {
    const returnedBefore = { document_number: 'Please give it.' };
    expect(undecided(view({ returnedBefore }), answered('return'))).toEqual(['document_number']);
  });

  test('all is to be decided where it is not known what was returned', () => {
    expect(undecided(view({}), answered('return'))).toEqual(['given_name', 'birthdate']);
  });

  test('what has become required since is missing, although it was validated without', () => {
    const earlier = answered('validate', { ...given, birthdate: null });
    expect(undecided(view({ birthdate: null }), earlier)).toEqual(['birthdate']);
  });
});
