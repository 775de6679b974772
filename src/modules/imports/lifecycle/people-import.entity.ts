import { Column, Index, PrimaryColumn } from 'typeorm';
import { boolean, int, json, nullable, text, time, uuid } from '../../../database/column-types.js';
import type { ProblemCode } from '../../../common/problem/catalogue.js';
import { UsherTable } from '../../../database/usher-table.js';
import type { HeaderMatch } from '../columns/header-match.js';
import type { Verdict } from '../../enrolment/stage/import-row.entity.js';
import type { Role } from '../../permissions/permission-catalogue.js';

export const importStatuses = [
  'reading',
  'ready',
  'queued',
  'processing',
  'completed',
  'cancelled',
  'failed',
  'undone',
] as const;
export type ImportStatus = (typeof importStatuses)[number];

@UsherTable('usher_imports')
@Index('usher_imports_created', ['organizationId', 'createdAt'])
@Index('usher_imports_status', ['status', 'leaseUntil'])
export class PeopleImport {
  @PrimaryColumn(uuid('id'))
  id: string;

  @Column(uuid('organization_id'))
  organizationId: string;

  @Column(text('source', 10))
  source: 'csv' | 'manual';

  @Column(nullable(text('file_name', 255)))
  fileName: string | null;

  @Column(text('status', 10))
  status: ImportStatus;

  @Column(text('default_role', 10))
  defaultRole: Role;

  @Column(boolean('create_missing_groups'))
  createMissingGroups: boolean;

  /** True when a complete identity counts as validated; otherwise each is a draft. Can be changed until it is processed. */
  @Column(boolean('validate_identities'))
  validateIdentities: boolean;

  /**
   * True when it tells who has an account elsewhere (see accounts-elsewhere.ts). Null while it is
   * being read.
   */
  @Column(nullable(boolean('tells_accounts')))
  tellsAccounts: boolean | null;

  @Column(nullable(json('columns')))
  columns: Pick<HeaderMatch, 'header' | 'recognized' | 'ignored'> | null;

  @Column(nullable(text('delimiter', 5)))
  delimiter: string | null;

  @Column(nullable(text('encoding', 20)))
  encoding: string | null;

  /** The number of rows that have each verdict; null while it is being read. */
  @Column(nullable(json('verdicts')))
  verdicts: Record<Verdict, number> | null;

  /** The number of good rows that say an identity: those that lack something required, and those that lack nothing. */
  @Column(nullable(json('identities')))
  identities: { incomplete: number; complete: number } | null;

  /** The process that reads or carries it out, and until when no other may. */
  @Column(nullable(uuid('lease_owner')))
  leaseOwner: string | null;

  @Column(nullable(time('lease_until')))
  leaseUntil: Date | null;

  /** The reason why it failed: a problem code and its detail. */
  @Column(nullable(text('problem_code', 60)))
  problemCode: ProblemCode | null;

  @Column(nullable(text('problem_detail', 1000)))
  problemDetail: string | null;

  @Column(uuid('created_by_id'))
  createdById: string;

  @Column(nullable(uuid('processed_by_id')))
  processedById: string | null;

  @Column(time('created_at'))
  createdAt: Date;

  @Column(nullable(time('started_at')))
  startedAt: Date | null;

  @Column(nullable(time('finished_at')))
  finishedAt: Date | null;

  /** The time when the cells of its rows were deleted, as the organization's retention wants it. */
  @Column(nullable(time('cells_purged_at')))
  cellsPurgedAt: Date | null;
}

/** The person who started the import, and so invites. */
export function inviterOf({
  processedById,
  createdById,
}: Pick<PeopleImport, 'processedById' | 'createdById'>): string {
  return processedById ?? createdById;
}

/** A stretch of rows that was carried out, in one transaction with what it made. */
@UsherTable('usher_import_ranges')
export class ImportRange {
  @PrimaryColumn(uuid('import_id'))
  importId: string;

  @PrimaryColumn(int('from_row'))
  fromRow: number;

  @Column(int('to_row'))
  toRow: number;

  /** The number of its rows that had each outcome. */
  @Column(int('invited'))
  invited: number;

  @Column(int('skipped'))
  skipped: number;

  @Column(int('failed'))
  failed: number;

  /** The number of identities that its rows have made, by their state. */
  @Column(int('drafts'))
  drafts: number;

  @Column(int('validated'))
  validated: number;
}
