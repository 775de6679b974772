export const find = {
  label: 'Find anything',
  hint: 'Person, group, import or page',
  people: 'People',
  groups: 'Groups',
  imports: 'Imports',
  places: 'Pages and actions',
  looking: 'Looking…',
  nothing: 'Nothing here is called “%{query}”.',
  shortcuts: {
    title: 'Keyboard shortcuts',
    these: 'Show these shortcuts',
    move: 'Go from cell to cell in the check of an import',
    edit: 'Correct the cell, where possible',
    next_fault: 'Go to the next fault',
    close: 'Close what is open',
  },
} as const;
