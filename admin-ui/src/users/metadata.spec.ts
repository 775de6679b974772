import { expect, test } from '@jest/globals';
import { metadataFaults, metadataForm, metadataOf } from './metadata.js';

const columns = [
  { key: 'department', title: 'Department' },
  { key: 'desk', title: 'Desk' },
];

test('the application’s fields stand apart from the rest, and together again they are the same', () => {
  const metadata = { department: 'Sales', desk: 7, start: 1815 };
  const form = metadataForm(metadata, columns);
  expect(form.metadataColumns).toEqual({ department: 'Sales' });
  expect(JSON.parse(form.metadata ?? '')).toEqual({ desk: 7, start: 1815 });
  expect(metadataOf(form)).toEqual(metadata);
  expect(metadataOf(metadataForm(null, columns))).toBeNull();
});

test('a field that was emptied is gone, and a fault finds its field', () => {
  expect(
    metadataOf({ metadata: ' ', metadataColumns: { department: ' ', desk: null } }),
  ).toBeNull();
  expect(metadataFaults({ 'metadata.desk': 'Taken.', username: 'Taken.' })).toEqual({
    'metadataColumns.desk': 'Taken.',
    username: 'Taken.',
  });
});
