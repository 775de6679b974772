import { expect, test } from '@jest/globals';
import { isLoginAddress, loginAddress, placeIn } from './signInPage.js';

const site = 'https://usher.example';

test.each(['/', '/users', '/users?filter={"q":"a&b"}#top'])(
  'whoever has signed in comes back to %s',
  (place) => {
    expect(placeIn(site + loginAddress(place))).toBe(place);
  },
);

test.each([
  'https://evil.example/',
  '//evil.example',
  '/\\evil.example',
  'javascript:alert(1)',
  '\t//evil.example',
])('signing in leads nobody to %j', (to) => {
  expect(placeIn(`${site}/login?${new URLSearchParams({ to }).toString()}`)).toBe('/');
});

test.each([
  ['/login', true],
  ['/login/', true],
  ['/login/?to=%2Fusers', true],
  ['/', false],
  ['/users', false],
  ['/users/login', false],
])('signing in at %s leads on from there: %p', (address, leadsOn) => {
  expect(isLoginAddress(site + address)).toBe(leadsOn);
});
