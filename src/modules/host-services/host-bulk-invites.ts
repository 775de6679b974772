import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Settings } from '../../common/settings.js';
import { readManyRowFields } from '../imports/dto/read-row-fields.js';
import { ImportReading } from '../imports/check/import-reading.service.js';
import { demandFor, type ImportChoices } from '../imports/lifecycle/import-choices.js';
import { Imports } from '../imports/lifecycle/imports.service.js';
import { openCsv } from '../imports/reader/csv-reader.js';
import { manualRows } from '../imports/check/row-source.js';
import { type Actor, demand } from '../permissions/access.js';
import type { UsherImport } from '../imports/dto/import-answer.dto.js';
import type { UsherRowFields } from '../imports/dto/import-row.dto.js';

/** The choices of whoever brings people in; the defaults are those of the panel. */
export type BulkInviteChoices = Partial<Omit<ImportChoices, 'source'>>;

/** Invites many people at once, from the application's code. */
@Injectable()
export class HostBulkInvites {
  constructor(
    private readonly settings: Settings,
    private readonly reading: ImportReading,
    private readonly imports: Imports,
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
    const {
      fileName = null,
      defaultRole = 'member',
      createMissingGroups = false,
      validateIdentities = false,
    } = choices;
    demandFor(actor, { createMissingGroups, validateIdentities });
    const chosen = { fileName, defaultRole, createMissingGroups, validateIdentities };
    const { maxRows } = this.settings.imports;
    const id =
      content instanceof Readable
        ? await this.reading.read(actor, { ...chosen, source: 'csv' }, (columns) =>
            openCsv(Readable.from(bytesOf(content)), { columns, maxRows, batchSize: 2000 }),
          )
        : await this.reading.read(actor, { ...chosen, source: 'manual' }, (columns) =>
            Promise.resolve(manualRows(readManyRowFields(content, columns), columns)),
          );
    return this.imports.show(actor, id);
  }

  /** Begins to invite the people of the good rows, in a job. @throws Problem 409 `import.not_ready`. */
  process(actor: Actor, importId: string): Promise<UsherImport> {
    demand(actor, 'can_bulk_invite');
    return this.imports.process(actor, importId);
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
