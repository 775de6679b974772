import { expect, test } from '@jest/globals';
import { Children, isValidElement, type ReactNode } from 'react';
import type { UsherPart } from '../api/context.js';
import { everyLanguage } from '../i18n/everyLanguage.js';
import { usherWith } from './createUsher.js';

const people = usherWith(everyLanguage, { apiUrl: '/v1/people', prefix: 'people' });

/** The names of resources and the paths of pages, as react-admin finds them among the elements. */
function placesIn(node: ReactNode): string[] {
  return Children.toArray(node).flatMap((element) => {
    if (!isValidElement<{ name?: string; path?: string; children?: ReactNode }>(element)) return [];
    const { name, path, children } = element.props;
    const place = name ?? path;
    return place === undefined ? placesIn(children) : [place];
  });
}
const all = placesIn(people.resources());
const leftOut = (...without: UsherPart[]): string[] => {
  const left = placesIn(people.resources({ without }));
  expect(all).toEqual(expect.arrayContaining(left));
  return all.filter((place) => !left.includes(place));
};

test('an application gets all of Usher, below its prefix', () => {
  expect(all).toContain('people/users');
  expect(all).toContain('/people/registration/bulk');
  expect(all).toContain('/people/accept');
  expect(all.filter((place) => !/^\/?people\//.test(place))).toEqual([]);
  expect(leftOut()).toEqual([]);
});

test('the first of them tells what stood before from what is Usher’s', () => {
  expect(all[0]).toBe('people/identities');
});

test('an application that has users itself leaves out Usher’s list and pages of them, and nothing else', () => {
  expect(leftOut('users')).toEqual(['people/users']);
});

test.each<[UsherPart, string]>([
  ['groups', 'people/groups'],
  ['emails', 'people/emails'],
  ['audit-events', 'people/audit-events'],
  ['account', '/people/account'],
  ['accept', '/people/accept'],
])('%s can be left out', (part, place) => {
  expect(leftOut(part)).toEqual([place]);
});

test('the pages of the settings can be left out', () => {
  expect(leftOut('settings')).toEqual(['/people/settings', '/people/settings/mails/:kind']);
});

test('several parts can be left out at once', () => {
  expect(leftOut('account', 'users').sort()).toEqual(['/people/account', 'people/users']);
});
