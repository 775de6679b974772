import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { Settings } from '../../../common/settings/settings.js';
import { Database, read, type ReadSource, run } from '../../../database/database.js';
import { inList } from '../../../database/in-list.js';
import { blanked } from '../../enrolment/stage/blank-rows.js';
import { ImportRow } from '../../enrolment/stage/import-row.entity.js';
import { byEmail, byRowNo, inWrittenOrder } from '../../enrolment/stage/index-hints.js';
import { deleteFaults } from '../../enrolment/stage/staging.js';
import { unprovenKinds } from '../../mail/email.entity.js';
import { PeopleImport, type Settled } from '../lifecycle/people-import.entity.js';
import { ImportStaging } from '../lifecycle/import-staging.js';
import { KeptWorkbooks } from '../lifecycle/kept-workbooks.service.js';
import { openRow } from '../lifecycle/row-cells.js';
import { forgetWords, wordsSaid } from './settled-words.js';

/** A staged row as its person may see it. */
export interface RowAbout {
  importId: string;
  importedAt: Date;
  rowNumber: number;
  line: number;
  /** The cells by their columns' titles; those of a malformed row have none. */
  cells: { column: string | null; text: string }[];
}

interface FoundRow {
  importId: string;
  rowNo: number;
  /** The row's. */
  id: string;
}

/** A row that says an address of somebody. */
interface NamingRow extends FoundRow {
  userId: string;
}

/** Somebody whose membership an import has made. */
interface MadeMember {
  importId: string;
  userId: string;
}

/** Finds what staging holds about people, by the e-mail addresses that they have and had. */
@Injectable()
export class StagedPeople {
  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
    private readonly staging: ImportStaging,
    private readonly workbooks: KeptWorkbooks,
  ) {}

  /** All rows of the organization's imports that name somebody, opened. */
  async about(organizationId: string, userId: string): Promise<RowAbout[]> {
    const found = await this.find(this.database, organizationId, [userId]);
    const rows: RowAbout[] = [];
    for (const { importId, rowNo } of found) {
      const row = await this.database.repository(ImportRow).findOneBy({ importId, rowNo });
      const peopleImport = await this.database.repository(PeopleImport).findOneBy({ id: importId });
      if (row && peopleImport) rows.push(this.view(row, peopleImport));
    }
    return rows;
  }

  /**
   * Takes people out of the organization's imports, in the transaction that erases them and holds
   * the organization. Rows that wait to be checked go, as if somebody had removed them; all others
   * are blanked, so that counts stay true, and those that were not carried out never will be. The
   * workbooks that are kept may name them in any sheet, and go as a whole.
   * @returns the rows' ids, which what they made carries too.
   */
  async forget(
    manager: EntityManager,
    organizationId: string,
    userIds: readonly string[],
  ): Promise<string[]> {
    const found = await this.find(manager, organizationId, userIds);
    const byImport = new Map<string, number[]>();
    for (const { importId, rowNo } of found) {
      byImport.set(importId, [...(byImport.get(importId) ?? []), rowNo]);
    }
    for (const [importId, rowNos] of byImport) {
      const words = await this.settledBy(manager, importId, rowNos);
      if (!(await this.remove(manager, importId, rowNos))) {
        await this.blank(manager, importId, rowNos);
      }
      await deleteFaults(manager, importId, rowNos);
      await forgetWords(manager, importId, words);
    }
    await this.workbooks.dropAll(manager, organizationId);
    return found.map(({ id }) => id);
  }

  /** Finds the settled words of an import that these rows may say. */
  private async settledBy(
    manager: EntityManager,
    importId: string,
    rowNos: readonly number[],
  ): Promise<Settled[]> {
    const peopleImport = await manager.findOneByOrFail(PeopleImport, { id: importId });
    if (!peopleImport.settled?.length) return [];
    const rows = await manager.findBy(ImportRow, { importId, rowNo: In([...rowNos]) });
    const cells = rows.flatMap((row) => openRow(row, peopleImport, this.settings.keys));
    return wordsSaid(peopleImport, cells);
  }

  private async find(
    source: ReadSource,
    organizationId: string,
    userIds: readonly string[],
  ): Promise<FoundRow[]> {
    if (userIds.length === 0) return [];
    const named = [
      ...(await rowsByAddress(source, organizationId, userIds)),
      ...(await rowsByAddressBefore(source, organizationId, userIds)),
    ];
    const known = new Set(named.map(({ importId, userId }) => `${importId} ${userId}`));
    const made = await madeByImports(source, organizationId, userIds);
    const missing = made.filter(({ importId, userId }) => !known.has(`${importId} ${userId}`));
    const found = [...named, ...(await rowsThatMade(source, missing))];
    return [...new Map(found.map((row) => [`${row.importId} ${row.rowNo}`, row])).values()];
  }

  /** @returns false when the import does not wait any more, and its rows must stay. */
  private async remove(
    manager: EntityManager,
    importId: string,
    rowNos: readonly number[],
  ): Promise<boolean> {
    // Writes what is there, to hold the import: nobody starts it before the commit.
    const waits = await run(
      manager,
      "UPDATE usher_imports SET status = status WHERE id = ? AND status IN ('reading', 'mapping', 'ready')",
      [importId],
    );
    if (waits === 0) return false;
    await run(
      manager,
      `DELETE FROM usher_import_rows WHERE import_id = ? AND row_no IN ${inList(rowNos)}`,
      [importId, ...rowNos],
    );
    const { status } = await manager.findOneByOrFail(PeopleImport, { id: importId });
    // Of one that is being read, rows are counted when it has been.
    if (status !== 'reading') {
      const counts = await this.staging.countRows(manager, importId);
      await manager.update(PeopleImport, { id: importId }, counts);
    }
    return true;
  }

  private async blank(
    manager: EntityManager,
    importId: string,
    rowNos: readonly number[],
  ): Promise<void> {
    const chosen = `import_id = ? AND row_no IN ${inList(rowNos)}`;
    await run(
      manager,
      `UPDATE usher_import_rows AS r ${byRowNo} SET changed = 'person.erased'
       WHERE ${chosen} AND verdict IN ('ready', 'existing_account', 'update') AND changed IS NULL
         AND EXISTS (SELECT 1 FROM usher_imports i
           WHERE i.id = r.import_id AND i.status IN ('queued', 'processing'))
         AND NOT EXISTS (SELECT 1 FROM usher_import_ranges d
           WHERE d.import_id = r.import_id AND r.row_no BETWEEN d.from_row AND d.to_row)`,
      [importId, ...rowNos],
    );
    await run(manager, `UPDATE usher_import_rows ${byRowNo} SET ${blanked} WHERE ${chosen}`, [
      importId,
      ...rowNos,
    ]);
  }

  private view(row: ImportRow, peopleImport: PeopleImport): RowAbout {
    const { importId, rowNo, line } = row;
    const { columns, createdAt, headerRow } = peopleImport;
    const cells = openRow(row, peopleImport, this.settings.keys).map((text, index) => ({
      column: columns?.[index]?.header ?? null,
      text,
    }));
    return { importId, importedAt: createdAt, rowNumber: rowNo - (headerRow ?? 0), line, cells };
  }
}

/** The rows that say the address which somebody has. */
function rowsByAddress(
  source: ReadSource,
  organizationId: string,
  userIds: readonly string[],
): Promise<NamingRow[]> {
  // CROSS, as SQLite then reads the tables in the order in which they are written.
  return read<NamingRow>(
    source,
    `SELECT ${inWrittenOrder} r.import_id AS importId, r.row_no AS rowNo, r.id AS id, u.id AS userId
     FROM usher_imports i
     CROSS JOIN usher_users u ON u.id IN ${inList(userIds)}
     CROSS JOIN usher_import_rows r ${byEmail} ON r.import_id = i.id AND r.email = u.email
     WHERE i.organization_id = ? AND i.cells_purged_at IS NULL
     ORDER BY r.import_id, r.row_no`,
    [...userIds, organizationId],
  );
}

/**
 * The rows that say an address which somebody had until it was corrected or changed, and to which a mail
 * has gone; without those that are another account's by now.
 */
function rowsByAddressBefore(
  source: ReadSource,
  organizationId: string,
  userIds: readonly string[],
): Promise<NamingRow[]> {
  // The plus keeps SQLite from going through all mails of the organization.
  return read<NamingRow>(
    source,
    `SELECT ${inWrittenOrder} r.import_id AS importId, r.row_no AS rowNo, r.id AS id, e.user_id AS userId
     FROM usher_emails e
     LEFT JOIN usher_users u ON u.email = e.recipient
     CROSS JOIN usher_imports i ON i.organization_id = e.organization_id
     CROSS JOIN usher_import_rows r ${byEmail} ON r.import_id = i.id AND r.email = e.recipient
     WHERE e.user_id IN ${inList(userIds)} AND +e.organization_id = ? AND u.id IS NULL
       AND e.kind NOT IN ${inList(unprovenKinds)} AND i.cells_purged_at IS NULL
     ORDER BY r.import_id, r.row_no`,
    [...userIds, organizationId, ...unprovenKinds],
  );
}

function madeByImports(
  source: ReadSource,
  organizationId: string,
  userIds: readonly string[],
): Promise<MadeMember[]> {
  return read<MadeMember>(
    source,
    `SELECT m.import_id AS importId, m.user_id AS userId FROM usher_memberships m
     JOIN usher_imports i ON i.id = m.import_id
     WHERE m.user_id IN ${inList(userIds)} AND m.organization_id = ? AND i.cells_purged_at IS NULL`,
    [...userIds, organizationId],
  );
}

/**
 * The rows that made accounts, which have their ids. All rows of an import are gone through, so it is
 * for those whom no address leads to: theirs was corrected, and no mail went to the one before.
 */
async function rowsThatMade(
  source: ReadSource,
  missing: readonly MadeMember[],
): Promise<FoundRow[]> {
  const found: FoundRow[] = [];
  for (const importId of new Set(missing.map((one) => one.importId))) {
    const ids = missing.filter((one) => one.importId === importId).map(({ userId }) => userId);
    const rows = await read<FoundRow>(
      source,
      `SELECT import_id AS importId, row_no AS rowNo, id FROM usher_import_rows
       WHERE import_id = ? AND id IN ${inList(ids)}`,
      [importId, ...ids],
    );
    found.push(...rows);
  }
  return found;
}
