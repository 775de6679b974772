import type { Readable } from 'node:stream';
import { NIL_ID } from '../../common/ids.js';
import { Injectable } from '@nestjs/common';
import { csvStream } from '../../common/csv/csv-stream.js';
import { escapeFormula } from '../../common/csv/formula.js';
import { batchesByKey } from '../../database/batches-by-key.js';
import type { JudgingColumn } from '../../common/metadata-columns.js';
import { Settings } from '../../common/settings.js';
import { Database } from '../../database/database.js';
import { AuditTrail } from '../audit/audit-trail.js';
import { accountColumns } from '../enrolment/judge/account-columns.js';
import type { AccountField } from '../enrolment/judge/column-keys.js';
import { columnText } from '../enrolment/judge/judge-metadata.js';
import { GroupDirectory } from '../groups/group-directory.js';
import type { Actor } from '../permissions/access.js';
import type { Role } from '../permissions/permission-catalogue.js';
import type { MemberFilter } from './member-list.js';
import { MemberSearch } from './member-search.js';
import { type Selection, tablesOf } from './member-selection.js';
import { MemberViews } from './member-views.js';
import type { UsherUser } from './dto/user.dto.js';

/** The number of people who are read at a time, which is what an export holds in memory. */
const BATCH = 1000;

const roleTitles: Readonly<Record<Role, string>> = { admin: 'Admin', hr: 'HR', member: 'Member' };

/** People as CSV, in the columns that an import reads, and a few more. */
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
  async stream(actor: Actor, filter: MemberFilter): Promise<Readable> {
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
    return csvStream(this.rows(selection, nameOf));
  }

  private async *rows(
    selection: Selection,
    nameOf: (groupId: string) => string,
  ): AsyncGenerator<string[]> {
    const columns = this.settings.metadataColumns;
    yield headerOf(columns);
    const batches = batchesByKey(NIL_ID, BATCH, {
      next: (after) => this.batch(selection, after),
      keyOf: ({ userId }) => userId,
    });
    for await (const batch of batches) {
      for (const member of await this.views.ofIds(batch.map(({ id }) => id))) {
        yield cells(member, nameOf, columns);
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

/** The facts that a person's cells are made of. */
interface ExportedMember extends Omit<UsherUser, 'metadata'> {
  groupNames: string[];
  /** Without what has columns of its own. */
  metadata: string;
}

/** Makes the cells of people in the columns of accounts that imports read, in the order of the export. */
const texts: { readonly [Field in AccountField]: (member: ExportedMember) => string } = {
  firstName: ({ firstName }) => firstName ?? '',
  lastName: ({ lastName }) => lastName ?? '',
  email: ({ email }) => email,
  username: ({ username }) => username ?? '',
  role: ({ role }) => roleTitles[role],
  groups: ({ groupNames }) => groupNames.join('|'),
  metadata: ({ metadata }) => metadata,
};
const ofAccount = Object.entries(texts) as [AccountField, (typeof texts)[AccountField]][];

function headerOf(columns: readonly JudgingColumn[]): string[] {
  return [
    ...ofAccount.map(([field]) => accountColumns[field].title),
    ...columns.map(({ title }) => title),
    'Status',
    'Created',
  ];
}

function cells(
  member: UsherUser,
  nameOf: (groupId: string) => string,
  columns: readonly JudgingColumn[],
): string[] {
  const { text: metadata, cells: added } = apart(member.metadata, columns);
  const groupNames = member.groupIds.map(nameOf).sort();
  const exported = { ...member, groupNames, metadata };
  return [
    ...ofAccount.map(([, textOf]) => textOf(exported)),
    ...added,
    member.status,
    member.createdAt.toISOString(),
  ].map(escapeFormula);
}

/**
 * Metadata as the cells of the application's columns, and as the text of what is left. What is under
 * the key of a column and no text, or has spaces around it, is left: a cell would change it.
 */
function apart(
  metadata: UsherUser['metadata'],
  columns: readonly JudgingColumn[],
): { text: string; cells: string[] } {
  if (metadata === null) return { text: '', cells: columns.map(() => '') };
  const texts = columns.map(({ key }) => columnText(metadata[key]));
  const taken = columns.filter((_, place) => texts[place] !== undefined).map(({ key }) => key);
  const left = Object.entries(metadata).filter(([key]) => !taken.includes(key));
  const isTakenWhole = taken.length > 0 && left.length === 0;
  return {
    text: isTakenWhole ? '' : JSON.stringify(Object.fromEntries(left)),
    cells: texts.map((text) => text ?? ''),
  };
}
