import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../../common/time/clock.js';
import { Database } from '../../../database/database.js';
import { type MappedColumn, type RememberedColumns, rememberedKey } from './column-mapping.js';
import { addedToFailed } from './column-names.js';
import { ChosenColumns } from './chosen-columns.entity.js';

/** The columns that people chose, by organization and header, for the next file with the same header. */
@Injectable()
export class ColumnMemory {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Gives what was chosen for the columns of a header; nothing for one that nobody has chosen for. */
  async recall(organizationId: string, header: readonly string[]): Promise<RememberedColumns> {
    const names = header.filter((name) => !isOfFaults(name));
    const found = await this.database
      .repository(ChosenColumns)
      .findOneBy({ organizationId, headerKey: keyOf(names) });
    return new Map(
      names.flatMap((name, index) => {
        const key = rememberedKey(name);
        const column = found?.columns[index];
        return column === undefined || key === '' ? [] : [[key, column] as const];
      }),
    );
  }

  async remember(
    manager: EntityManager,
    organizationId: string,
    columns: readonly MappedColumn[],
  ): Promise<void> {
    const ofFile = columns.filter(({ added, header }) => !added && !isOfFaults(header));
    await manager.save(ChosenColumns, {
      organizationId,
      headerKey: keyOf(ofFile.map(({ header }) => header)),
      columns: ofFile.map(({ column }) => column),
      usedAt: this.clock.now(),
    });
  }
}

/** Tells whether a column is one that files of failed rows have more than the file that they came from. */
function isOfFaults(header: string): boolean {
  return addedToFailed.includes(header.trim().toLowerCase());
}

function keyOf(header: readonly string[]): string {
  const names = header.map((name) => rememberedKey(name));
  return createHash('sha256').update(JSON.stringify(names)).digest('base64url');
}
