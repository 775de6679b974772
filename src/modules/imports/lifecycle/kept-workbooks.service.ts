import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { newId } from '../../../common/random/ids.js';
import { UnopenableError } from '../../../common/secrets/key-ring.js';
import { Settings } from '../../../common/settings/settings.js';
import { SECOND } from '../../../common/time/clock.js';
import { Database, run } from '../../../database/database.js';
import { inList } from '../../../database/in-list.js';
import type { Hold } from '../../../database/lease.js';
import { JobRegistry } from '../../jobs/job-registry.js';
import { ImportPart, importPartPlace } from './import-part.entity.js';
import { waiting } from './import-states.js';

/** The number of bytes of a part; sealed it is a third longer. */
const PART = 1 << 19;
/** The number of parts that are deleted at a time: SQLite overwrites them while nothing else is answered. */
const TOGETHER = 4;
/** The time after which workbooks are looked for that nobody can choose a sheet of any more. */
const SWEEP = 5 * SECOND;

/**
 * Keeps the workbooks that imports were read from, sealed and in parts, so that another of their
 * sheets can be read. They go soon after the import does not wait any more.
 */
@Injectable()
export class KeptWorkbooks implements OnModuleInit {
  private readonly logger = new Logger(KeptWorkbooks.name);

  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
    private readonly registry: JobRegistry,
  ) {}

  onModuleInit(): void {
    this.registry.sweep('workbooks to delete', SWEEP, () => this.sweep());
  }

  /** Deletes the workbooks of all imports that do not wait any more. */
  async sweep(): Promise<void> {
    const over = await this.database.query<{ id: string }>(
      `SELECT p.import_id AS id FROM usher_import_parts p
       LEFT JOIN usher_imports i ON i.id = p.import_id
       WHERE p.part_no = 1 AND (i.id IS NULL OR i.status NOT IN ${inList(waiting)})`,
      [...waiting],
    );
    for (const { id } of over) await this.drop(id);
  }

  /** Deletes a workbook, in short transactions: the first part goes last, by which the rest is found. */
  async drop(importId: string): Promise<void> {
    const last = await this.lastPart(importId);
    for (let partNo = last - TOGETHER + 1; partNo > 1 - TOGETHER; partNo -= TOGETHER) {
      await this.database.transaction((manager) =>
        run(manager, 'DELETE FROM usher_import_parts WHERE import_id = ? AND part_no >= ?', [
          importId,
          partNo,
        ]),
      );
    }
  }

  /** @param hold called in each transaction; throws where the import is somebody else's by now. */
  async keep(importId: string, bytes: Buffer, hold: Hold): Promise<void> {
    for (let at = 0, partNo = 1; at < bytes.length; at += PART, partNo++) {
      const id = newId();
      const part = bytes.subarray(at, at + PART);
      const sealed = this.settings.keys.sealBytes(part, importPartPlace(id));
      await this.database.transaction(async (manager) => {
        await hold(manager);
        await manager.insert(ImportPart, { id, importId, partNo, bytes: sealed });
      });
    }
  }

  /**
   * The bytes of a workbook, which are held in memory once; undefined where they are not kept any
   * more, or no key of the ring opens them.
   */
  async open(importId: string): Promise<Buffer | undefined> {
    const last = await this.lastPart(importId);
    const bytes = Buffer.alloc(last * PART);
    let length = 0;
    for (let partNo = 1; partNo <= last; partNo++) {
      const part = await this.database.repository(ImportPart).findOneBy({ importId, partNo });
      const opened = part && this.openPart(part);
      if (!opened) return undefined;
      length += opened.copy(bytes, length);
    }
    return last === 0 ? undefined : bytes.subarray(0, length);
  }

  private async lastPart(importId: string): Promise<number> {
    const [found] = await this.database.query<{ last: number | null }>(
      'SELECT MAX(part_no) AS last FROM usher_import_parts WHERE import_id = ?',
      [importId],
    );
    return found?.last ?? 0;
  }

  private openPart({ id, importId, bytes }: ImportPart): Buffer | undefined {
    try {
      return this.settings.keys.openBytes(bytes, importPartPlace(id));
    } catch (thrown) {
      if (!(thrown instanceof UnopenableError)) throw thrown;
      this.logger.error(`The workbook of import ${importId}: ${thrown.message}`);
      return undefined;
    }
  }

  /**
   * Deletes all workbooks of an organization, in the transaction that erases somebody: nobody knows
   * whom their sheets name.
   */
  async dropAll(manager: EntityManager, organizationId: string): Promise<void> {
    const kept = await manager.query<{ id: string }[]>(
      `SELECT i.id AS id FROM usher_import_parts p JOIN usher_imports i ON i.id = p.import_id
       WHERE p.part_no = 1 AND i.organization_id = ?`,
      [organizationId],
    );
    if (kept.length === 0) return;
    const ids = kept.map(({ id }) => id);
    await run(
      manager,
      `UPDATE usher_imports SET readable_sheets = NULL WHERE id IN ${inList(ids)}`,
      ids,
    );
    await run(manager, `DELETE FROM usher_import_parts WHERE import_id IN ${inList(ids)}`, ids);
  }
}
