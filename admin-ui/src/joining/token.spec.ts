import { expect, test } from '@jest/globals';
import { tokenIn } from './token.js';

const token = 'AZrW_-9t'.repeat(8);

test.each([
  'https://office.test/#/people/accept',
  'https://office.test/?from=mail#/people/accept',
  'https://office.test/office/people/accept',
  'https://office.test/people/accept/',
  'https://office.test/people/accept?tenant=7',
])('the secret of an invitation stands behind the last # of %s', (place) => {
  expect(tokenIn(`${place}#${token}`, '/people/accept')).toEqual({ token, place });
});

test.each([
  'https://office.test/#/people/accept',
  'https://office.test/people/accept#',
  'https://office.test/people/accept#/login',
  'https://office.test/people/accept#section-2',
  `https://office.test/other/accept#${token}`,
  `https://office.test/#/people/users#${token}`,
  `https://office.test/#/unpeople/accept#${token}`,
])('there is none in %s', (address) => {
  expect(tokenIn(address, '/people/accept')).toBeUndefined();
});
