import { expect, test } from '@jest/globals';
import { inserted } from './inserted.js';

test.each([
  ['name', 'Hello |,', 'Hello {name}|,'],
  ['name', 'Hello |you|,', 'Hello {name}|,'],
  ['link', 'Come.|', 'Come.\n\n{link}|'],
  ['link', 'Come.\n|Soon.', 'Come.\n\n{link}|\n\nSoon.'],
  ['link', '|', '{link}|'],
  ['welcome', 'One.\n\n\n|\n\nTwo.', 'One.\n\n\n{welcome}|\n\nTwo.'],
] as const)('%s goes into %j', (placeholder, before, after) => {
  const [start = 0, end = start] = [...before.matchAll(/\|/g)].map(({ index }, at) => index - at);
  const { text, cursor } = inserted(placeholder, before.replaceAll('|', ''), [start, end]);
  expect(`${text.slice(0, cursor)}|${text.slice(cursor)}`).toBe(after);
});
