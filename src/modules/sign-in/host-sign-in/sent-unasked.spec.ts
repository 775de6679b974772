import { expect, test } from '@jest/globals';
import { isSentUnasked } from './sent-unasked.js';

test('a browser sends cookies and the passwords that it keeps unasked, and no token', () => {
  expect(isSentUnasked({ cookie: 'host=1' })).toBe(true);
  for (const authorization of ['Basic YTpi', 'digest username="a"', 'Negotiate abc', 'NTLM abc']) {
    expect(isSentUnasked({ authorization })).toBe(true);
    expect(isSentUnasked({ authorization, cookie: 'host=1' })).toBe(true);
  }
  expect(isSentUnasked({ authorization: 'Bearer abc' })).toBe(false);
  expect(isSentUnasked({ authorization: 'Bearer abc', cookie: 'host=1' })).toBe(false);
  expect(isSentUnasked({})).toBe(false);
});
