import type { Readable } from 'node:stream';
import { NIL_ID } from '../../common/random/ids.js';
import { Injectable } from '@nestjs/common';
import { csvStream, dialectFor } from '../../common/csv/csv-stream.js';
import { writeXlsx } from '../../common/xlsx/write-xlsx.js';
import { escapeFormula } from '../../common/csv/formula.js';
import { batchesByKey } from '../../database/batches-by-key.js';
import { Settings } from '../../common/settings/settings.js';
import { Database } from '../../database/database.js';
import type { Language } from '../../words/language.js';
import { say } from '../../words/say.js';
import { words } from '../../words/words.js';
import { AuditTrail } from '../audit/audit-trail.js';
import { GroupDirectory } from '../groups/group-directory.js';
import type { Actor } from '../permissions/access.js';
import { textsOf, titlesOf } from './member-cells.js';
import type { MemberFilter } from './member-list.js';
import { MemberSearch } from './member-search.js';
import { type Selection, tablesOf } from './member-selection.js';
import { MemberViews } from './member-views.js';

/** The number of people who are read at a time, which is what an export holds in memory. */
const BATCH = 1000;

/** People as a file, in the columns that an import reads, and a few more. */
@Injectable()
export class MemberExport {
  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
    private readonly directory: GroupDirectory,
    private readonly pages: MemberSearch,
    private readonly views: MemberViews,
    private readonly audit: AuditTrail,
  ) {}

  /** The people whom `filter` selects, oldest account first, read as fast as the stream is. */
  async csv(actor: Actor, filter: MemberFilter): Promise<Readable> {
    return csvStream(await this.exported(actor, filter), dialectFor(actor.language));
  }

  /** The same as a workbook. */
  async xlsx(actor: Actor, filter: MemberFilter): Promise<Readable> {
    return writeXlsx(await this.exported(actor, filter), { sheet: 'People' });
  }

  private async exported(
    actor: Actor,
    filter: MemberFilter,
  ): Promise<AsyncGenerator<string[], void, undefined>> {
    const { organizationId, userId } = actor;
    const selection = await this.pages.select(organizationId, filter);
    const groups = (await this.directory.grants(organizationId)).groups;
    const nameOf = (id: string): string => groups.get(id)?.name ?? '';
    await this.database.transaction((manager) =>
      this.audit.record(manager, {
        organizationId,
        actorId: userId,
        action: 'user.list_exported',
        subjectId: null,
        // The words of a search may be personal.
        detail: { filteredBy: Object.keys(filter) },
      }),
    );
    return this.rows(selection, nameOf, actor.language);
  }

  private async *rows(
    selection: Selection,
    nameOf: (groupId: string) => string,
    language: Language,
  ): AsyncGenerator<string[], void, undefined> {
    const columns = this.settings.metadataColumns;
    yield [...titlesOf(columns, language), say(words('column.created'), language)];
    const batches = batchesByKey(NIL_ID, BATCH, {
      next: (after) => this.batch(selection, after),
      keyOf: ({ userId }) => userId,
    });
    for await (const batch of batches) {
      for (const member of await this.views.ofIds(
        batch.map(({ id }) => id),
        this.settings.languages[0],
      )) {
        const groupNames = member.groupIds.map(nameOf);
        const texts = textsOf({ ...member, groupNames }, columns, language);
        yield [...texts, member.createdAt.toISOString()].map(escapeFormula);
      }
    }
  }

  /** The next people after an account, along the unique key of an organization's accounts. */
  private batch(selection: Selection, after: string): Promise<{ id: string; userId: string }[]> {
    return this.database.query(
      `SELECT m.id AS id, m.user_id AS userId FROM ${tablesOf(selection)}
       WHERE ${selection.sql} AND m.user_id > ? ORDER BY m.user_id LIMIT ?`,
      [...selection.parameters, after, BATCH],
    );
  }
}
