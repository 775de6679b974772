import { expect, test } from '@jest/globals';
import { describeFault } from './describe-fault.js';
import { UsherSetupError } from './setup-error.js';
import { ToldFault } from './told-fault.js';

test('the words of others are left out, and the kind, the code and the place told', () => {
  const thrown = Object.assign(new TypeError('ada@corp.example is no number'), { code: 'E_ODD' });
  const [first, ...places] = describeFault(thrown).split('\n');
  expect(first).toBe('TypeError E_ODD');
  expect(places[0]).toContain('describe-fault.spec');
  expect(describeFault('ada@corp.example')).toBe('string');
});

test.each([UsherSetupError, ToldFault])('the words of a %p are told', (Fault) => {
  const [first] = describeFault(new Fault('It gave no id.')).split('\n');
  expect(first).toBe(`${Fault.name}: It gave no id.`);
});
