import { expect, test } from '@jest/globals';
import { loginAddress, placeIn } from './wayIn';

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
