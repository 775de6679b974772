export const find = {
  label: 'Find anything',
  hint: 'A person, a group, an import, a screen',
  people: 'People',
  groups: 'Groups',
  imports: 'Imports',
  places: 'Screens and actions',
  looking: 'Looking…',
  nothing: 'Nothing here is called “%{query}”.',
  shortcuts: {
    title: 'Keyboard shortcuts',
    these: 'Show these shortcuts',
    move: 'Go from cell to cell in the check of an import',
    edit: 'Correct the cell, where it can be',
    next_fault: 'Go to the next fault',
    close: 'Close what is open',
  },
} as const;
