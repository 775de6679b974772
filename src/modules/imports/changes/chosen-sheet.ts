import { Problem } from '../../../common/problem/problem.js';
import { words, type Words } from '../../../words/words.js';
import { type Actor, demand } from '../../permissions/access.js';
import type { UsherChangeImport } from '../dto/import.dto.js';
import type { PeopleImport } from '../lifecycle/people-import.entity.js';
import { neededForIdentities } from '../lifecycle/row-cells.js';

/** The choices that are about the rows of the sheet before. */
const ofRows = ['mapping', 'headerLine', 'encoding', 'settle'] as const;

/**
 * The sheet that is to be read anew; undefined where none is chosen, or the one that was read.
 * @throws Problem 422 with a message by choice; 403 `permission.missing` for a sheet of somebody
 * else's workbook without what it takes to see cells of which nobody knows what they hold.
 */
export function chosenSheet(
  peopleImport: PeopleImport,
  sent: UsherChangeImport,
  actor: Actor,
): string | undefined {
  const { sheet } = sent;
  if (sheet === undefined || sheet === peopleImport.sheet) return undefined;
  const { sheets, readableSheets, createdById } = peopleImport;
  if (!sheets?.includes(sheet)) throw refused('sheet', words('import.other_sheet'));
  if (createdById !== actor.userId) {
    for (const needed of neededForIdentities(peopleImport, actor)) demand(actor, needed);
  }
  const beside = ofRows.find((name) => sent[name] !== undefined);
  if (beside) throw refused(beside, words('import.sheet_first'));
  if (readableSheets?.includes(sheet)) return sheet;
  const isKept = readableSheets !== null;
  throw refused('sheet', words(isKept ? 'import.sheet_without_rows' : 'import.workbook_gone'));
}

function refused(field: string, message: Words): Problem {
  return new Problem('request.invalid', { errors: { [field]: message } });
}
