import { describe, expect, test } from '@jest/globals';
import { day, duration, exactTime, percent, relativeTime, unbroken } from './format.js';
import { regional } from '../focus/region.js';

describe('regional', () => {
  test.each([
    ['en', ['it-IT', 'en-AU', 'en-US'], 'en-AU'],
    ['en', ['en-US', 'en'], 'en-US'],
    ['en', ['en', 'de-DE'], 'en-GB'],
    ['en', [], 'en-GB'],
    ['de', ['en-GB', 'de-AT'], 'de-AT'],
    ['de', ['en-GB'], 'de'],
    ['pt-BR', ['pt-PT'], 'pt-BR'],
  ])('%s, read by somebody who prefers %j, is %s', (language, preferred, locale) => {
    expect(regional(language, preferred)).toBe(locale);
  });
});

test('days and times are in the order of the region', () => {
  const noon = '2026-11-21T12:00:00.000Z';
  expect(day(noon, 'en-GB')).toBe(unbroken('21 November 2026'));
  expect(day(noon, 'en-US')).toBe(unbroken('November 21, 2026'));
  expect(exactTime(noon, 'en-GB')).toMatch(/^21\u00a0November\u00a02026/);
});

test('a date, and a number with its unit, are never on two lines', () => {
  const noon = '2026-11-21T12:00:00.000Z';
  const later = Date.parse(noon) + 180_000;
  expect(day(noon, 'it')).not.toContain(' ');
  expect(percent(0.4, 'de')).not.toContain(' ');
  expect(relativeTime(noon, 'en', 'long', later)).toBe('3\u00a0minutes ago');
  expect(relativeTime(noon, 'de', 'long', later)).toBe('vor 3\u00a0Minuten');
  expect(duration(125, 'en')).toBe('2\u00a0min 5\u00a0sec');
});

test('a few of many are not told as none, and nearly all not as all', () => {
  const told = [0, 0.001, 0.4, 0.999, 1].map((part) => percent(part, 'en'));
  expect(told).toEqual(['0%', '<1%', '40%', '>99%', '100%']);
});
