import { type TableClues } from '../../src/modules/imports/reader/table.js';

const key = new Set(['email', 'e-mail', 'mail', 'work email']);
const known = new Set([
  ...key,
  ...['first name', 'last name', 'vorname', 'nachname', 'nome', 'group', 'role', 'username'],
]);

/** The clues of a few header words, as a reader of tables is given them. */
export const tableClues: TableClues = {
  header: (cells) => {
    const names = cells.map((cell) =>
      cell
        .replace(/^["'“]|["'”]$/g, '')
        .trim()
        .toLowerCase(),
    );
    return {
      recognized: names.filter((name) => known.has(name)).length,
      hasKey: names.some((name) => key.has(name)),
    };
  },
  nameOf: (cell) => (known.has(cell) ? cell : undefined),
  isKey: (cell) => /^[“']?[^\s@]+@[^\s@]+\.\w+[”']?$/.test(cell.trim()),
};
