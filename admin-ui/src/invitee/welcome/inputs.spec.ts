import { expect, test } from '@jest/globals';
import { stillWrong } from './inputs.js';

test('what was mended while it was on its way is wrong no more', () => {
  const sent = { email: 'nobody', phone_number: '06', nationalities: ['XX'], birthdate: '3000' };
  const faults = { email: 'e', phone_number: 'p', nationalities: 'n', birthdate: 'b' };
  const now = { email: 'ada@corp.example', phone_number: '06', nationalities: ['XX'] };
  expect(stillWrong(faults, sent, now)).toEqual({ phone_number: 'p', nationalities: 'n' });
});
