import { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Settings } from '../../common/settings/settings.js';
import { readManyRowFields } from '../imports/dto/read-row-fields.js';
import { shownFileName } from '../imports/intake/file-name.js';
import { ImportReading } from '../imports/intake/import-reading.service.js';
import { ImportRows } from '../imports/check/import-rows.service.js';
import { type ToldFaultGroup, ToldFaults } from '../imports/check/told-faults.service.js';
import {
  demandFor,
  type ImportChoices,
  usualChoices,
  withoutBlanks,
} from '../imports/lifecycle/import-choices.js';
import { Imports } from '../imports/lifecycle/imports.service.js';
import { openFile } from '../imports/reader/open-file.js';
import { FileColumns } from '../imports/columns/file-columns.js';
import { ImportRunner } from '../imports/run/import-runner.service.js';
import { manualRows } from '../imports/intake/row-source.js';
import { type Actor, demand } from '../permissions/access.js';
import type { UsherImport } from '../imports/dto/import-answer.dto.js';
import type { UsherImportRow, UsherRowFields } from '../imports/dto/import-row.dto.js';

/** The choices of whoever brings people in; the defaults are those of the panel. */
export type BulkInviteChoices = Partial<Omit<ImportChoices, 'source'>>;

/** Milliseconds after which an import that somebody else carries out is looked at again. */
const ANOTHER_LOOK = 500;

/** Invites many people at once, from the application's code. */
@Injectable()
export class HostBulkInvites {
  constructor(
    private readonly settings: Settings,
    private readonly reading: ImportReading,
    private readonly imports: Imports,
    private readonly columns: FileColumns,
    private readonly rows: ImportRows,
    private readonly toldFaults: ToldFaults,
    private readonly runner: ImportRunner,
  ) {}

  /**
   * Reads and judges a file's stream, as an upload does, or rows by their fields. Nothing is created
   * or sent.
   * @returns the import, which waits to be processed.
   * @throws Problem 403 `permission.missing`; 422 `import.…` saying why it cannot be read.
   */
  async read(
    actor: Actor,
    content: Readable | readonly UsherRowFields[],
    choices: BulkInviteChoices = {},
  ): Promise<UsherImport> {
    demand(actor, 'can_bulk_invite');
    const { fileName = null, ...given } = choices;
    const chosen = {
      fileName: fileName && shownFileName(fileName),
      ...usualChoices,
      ...withoutBlanks(given),
    };
    demandFor(actor, chosen);
    const { maxRows } = this.settings.imports;
    const id =
      content instanceof Readable
        ? await this.reading.read(actor, { ...chosen, source: 'csv' }, (clues) =>
            openFile(Readable.from(bytesOf(content)), { clues, maxRows }),
          )
        : await this.reading.read(actor, { ...chosen, source: 'manual' }, () =>
            Promise.resolve(manualRows(readManyRowFields(content, this.columns), this.columns)),
          );
    return this.imports.show(actor, id);
  }

  /** Begins to invite the people of the good rows, in a job. @throws Problem 409 `import.not_ready`. */
  process(actor: Actor, importId: string): Promise<UsherImport> {
    demand(actor, 'can_bulk_invite');
    return this.imports.process(actor, importId);
  }

  /**
   * Carries out in this process what `process` began, and waits until it has ended, whoever ended it:
   * a server or worker may be faster.
   * @throws Problem 404 `import.not_found`.
   */
  async run(actor: Actor, importId: string): Promise<UsherImport> {
    for (;;) {
      const { status } = await this.show(actor, importId);
      if (status !== 'queued' && status !== 'processing') return this.show(actor, importId);
      // Somebody else does it: until they have ended, or their lease has.
      if ((await this.runner.run(importId)) === 'skipped') await pause(ANOTHER_LOOK);
    }
  }

  /** Deletes an import that was never begun, with all that was read. @throws Problem 409 `import.not_ready`. */
  async discard(actor: Actor, importId: string): Promise<void> {
    demand(actor, 'can_bulk_invite');
    await this.imports.discard(actor, importId);
  }

  /**
   * Gives the faults and doubts of its rows, grouped, the largest group first, as the panel has them.
   * @throws Problem 404 `import.not_found`.
   */
  async faults(actor: Actor, importId: string): Promise<ToldFaultGroup[]> {
    demand(actor, 'can_bulk_invite');
    return this.toldFaults.of(await this.imports.find(actor.organizationId, importId), actor);
  }

  /**
   * Gives the first rows that have not made it: those with faults, and those that were overtaken by a
   * change since they were judged.
   * @throws Problem 404 `import.not_found`.
   */
  async failedRows(actor: Actor, importId: string, most = 100): Promise<UsherImportRow[]> {
    demand(actor, 'can_bulk_invite');
    const peopleImport = await this.imports.findToRead(actor, importId, 'fields');
    const sort = { field: 'rowNumber', order: 'ASC' } as const;
    const filters = [{ verdict: 'error' }, { outcome: 'changed_since_preview' }] as const;
    const found = await Promise.all(
      filters.map((filter) =>
        this.rows.list(peopleImport, { filter, sort, offset: 0, limit: most }, actor),
      ),
    );
    return found
      .flatMap(({ rows }) => rows)
      .sort((one, other) => one.rowNumber - other.rowNumber)
      .slice(0, most);
  }

  /** Tells how far an import is. @throws Problem 404 `import.not_found`. */
  show(actor: Actor, importId: string): Promise<UsherImport> {
    demand(actor, 'can_bulk_invite');
    return this.imports.show(actor, importId);
  }
}

/** The bytes of a stream: one of texts gives UTF-8. */
async function* bytesOf(content: Readable): AsyncGenerator<Buffer> {
  for await (const piece of content) {
    yield Buffer.isBuffer(piece) ? piece : Buffer.from(piece as string | Uint8Array);
  }
}
