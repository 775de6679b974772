import { expect, test } from '@jest/globals';
import { type SavedView, viewOf, withoutView, withView } from './savedViews.js';

const late: SavedView = {
  name: 'Late',
  filter: { status: 'invited', role: 'member' },
  sort: { field: 'createdAt', order: 'ASC' },
  hidden: ['username', 'groupIds'],
};

test('a view is the one that is shown, in whatever order its filters and columns were chosen', () => {
  const look = { ...late, filter: { role: 'member', status: 'invited' } };
  expect(viewOf([late], { ...look, hidden: ['groupIds', 'username'] })).toBe(late);
  expect(viewOf([late], { ...look, sort: { field: 'createdAt', order: 'DESC' } })).toBeUndefined();
  expect(viewOf([late], { ...look, filter: {} })).toBeUndefined();
});

test('a name has one view, which can be taken away', () => {
  const early = { ...late, name: 'Early' };
  const views = withView(withView([], late), early);
  expect(views.map(({ name }) => name)).toEqual(['Early', 'Late']);
  const other = { ...late, hidden: [] };
  expect(withView(views, other)).toEqual([early, other]);
  expect(withoutView(views, 'Early')).toEqual([late]);
});
