import { expect, test } from '@jest/globals';
import { auditActions as worded } from '../../admin-ui/src/audit/auditActions.js';
import { auditActions } from '../../src/modules/events/action-catalogue.js';

test('the panel has words for each action that is put on record, and for no other', () => {
  expect([...worded].sort()).toEqual([...auditActions].sort());
});
