import { describe, expect, test } from '@jest/globals';
import { changedSettings, shortened } from './changes.js';

describe('changedSettings', () => {
  test('has what is something else, of the settings of the section alone', () => {
    const before = { name: 'Corp', contactEmail: null, reminders: 2 };
    expect(changedSettings(before, { ...before, reminders: 0, retainDraftsDays: 1 })).toEqual({
      reminders: 0,
    });
  });

  test('has nothing when a blank stays blank, and what was cleared', () => {
    expect(changedSettings({ contactEmail: null }, { contactEmail: '' })).toEqual({});
    expect(changedSettings({ contactEmail: 'a@b.example' }, { contactEmail: null })).toEqual({
      contactEmail: null,
    });
  });
});

describe('shortened', () => {
  const before = { retainInviteesDays: 30, retainImportCellsDays: 0, retainDraftsDays: 180 };

  test('names what is kept for less time; an end to “for ever” is one', () => {
    const change = { retainInviteesDays: 29, retainImportCellsDays: 3650 };
    expect(shortened(before, change)).toEqual(['retainInviteesDays', 'retainImportCellsDays']);
  });

  test('names nothing that is kept longer, for ever, or as long as before', () => {
    expect(shortened(before, { retainInviteesDays: 31, retainDraftsDays: 0 })).toEqual([]);
    expect(shortened(before, {})).toEqual([]);
  });
});
