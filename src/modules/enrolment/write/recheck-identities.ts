import type { EntityManager } from 'typeorm';
import type { KeyRing } from '../../../common/secrets/key-ring.js';
import { read, run } from '../../../database/database.js';
import { inList } from '../../../database/in-list.js';
import {
  fieldPaths,
  type FieldSettings,
  isIdentityPath,
} from '../../identities/identity-fields.js';
import { missingFields } from '../../identities/judge-identity.js';
import { openContent } from '../../identities/sealed-content.js';
import { byRowNo } from '../stage/index-hints.js';
import type { ChangeCode } from '../judge/row-codes.js';
import type { ImportRow } from '../stage/import-row.entity.js';
import { chosen, type RowChoice } from '../stage/plan.js';

type IdentityRow = Pick<ImportRow, 'rowNo' | 'id' | 'identity' | 'identityStatus'>;

interface IdentityRecheck {
  /** The fields that the organization asks for since. */
  settings: FieldSettings;
  /** True when complete identities are to be validated. */
  validate: boolean;
  keys: KeyRing;
}

/**
 * Marks the rows whose identity the organization would not take any more as it was judged: it says
 * what is hidden now, or counts as validated without what is required now.
 */
export async function recheckIdentities(
  manager: EntityManager,
  importId: string,
  choice: RowChoice,
  rules: IdentityRecheck,
): Promise<void> {
  const { sql, parameters } = chosen(choice);
  const rows = await read<IdentityRow>(
    manager,
    `SELECT r.row_no AS rowNo, r.id AS id, r.identity AS identity, r.identity_status AS identityStatus
     FROM usher_import_rows r ${byRowNo}
     WHERE r.import_id = ? AND ${sql} AND r.changed IS NULL AND r.identity IS NOT NULL
       AND r.verdict IN ('ready', 'existing_account')`,
    [importId, ...parameters],
  );
  const overtaken = rows.filter((row) => isOvertaken(row, rules)).map((row) => row.rowNo);
  if (overtaken.length === 0) return;
  await run(
    manager,
    `UPDATE usher_import_rows SET changed = ? WHERE import_id = ? AND row_no IN ${inList(overtaken)}`,
    ['identity.settings_changed' satisfies ChangeCode, importId, ...overtaken],
  );
}

function isOvertaken(row: IdentityRow, { settings, validate, keys }: IdentityRecheck): boolean {
  const content = openContent(keys, { id: row.id, content: row.identity });
  const saysHidden = fieldPaths.some(
    (path) => isIdentityPath(path) && settings[path] === 'hidden' && content[path] !== undefined,
  );
  return (
    saysHidden ||
    (validate && row.identityStatus === 'validated' && missingFields(content, settings).length > 0)
  );
}
