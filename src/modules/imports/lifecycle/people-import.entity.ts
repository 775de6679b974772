import { Column, Index, PrimaryColumn } from 'typeorm';
import { boolean, int, json, nullable, text, time, uuid } from '../../../database/column-types.js';
import type { ProblemCode } from '../../../common/problem/catalogue.js';
import type { DateOrder } from '../../enrolment/judge/date-order.js';
import { UsherTable } from '../../../database/usher-table.js';
import type { MappedColumn } from '../columns/column-mapping.js';
import type { TableSource } from '../reader/table.js';
import type { DateOrders } from '../../enrolment/judge/identity-cells.js';
import type { SettleableCode } from '../../enrolment/judge/row-codes.js';
import type { LeftOut, Verdict } from '../../enrolment/stage/import-row.entity.js';
import type { Role } from '../../permissions/permission-catalogue.js';

export const importStatuses = [
  'reading',
  'mapping',
  'ready',
  'queued',
  'processing',
  'completed',
  'cancelled',
  'failed',
  'undone',
] as const;
export type ImportStatus = (typeof importStatuses)[number];

export const importModes = ['invite', 'invite_and_update', 'update'] as const;
/** The people whom an import is about: new ones, those who are here, or both. */
export type ImportMode = (typeof importModes)[number];

/** The order in which dates are written and the country of local phones, as a file's cells suggest them. */
export interface Evidence {
  dateOrder: DateOrder | null;
  /** The orders by column, where they are not all the same. */
  dateOrders?: DateOrders;
  country: string | null;
}

/** A word of the file that somebody has said the meaning of, for all rows that say it. */
export interface Settled {
  code: SettleableCode;
  field: string;
  /** Null for every word of the kind. */
  value: string | null;
  as: string;
}

/** A row of the file that is about nobody. */
export interface SkippedLine {
  line: number;
  reason: Exclude<LeftOut, 'header'>;
}

@UsherTable('usher_imports')
@Index('usher_imports_created', ['organizationId', 'createdAt'])
@Index('usher_imports_status', ['status', 'leaseUntil'])
export class PeopleImport {
  @PrimaryColumn(uuid('id'))
  id: string;

  @Column(uuid('organization_id'))
  organizationId: string;

  @Column(text('source', 10))
  source: TableSource | 'manual';

  @Column(nullable(text('file_name', 255)))
  fileName: string | null;

  @Column(text('status', 10))
  status: ImportStatus;

  /** Null of older imports: `invite`. */
  @Column(nullable(text('mode', 20)))
  mode: ImportMode | null;

  @Column(text('default_role', 10))
  defaultRole: Role;

  @Column(boolean('create_missing_groups'))
  createMissingGroups: boolean;

  /** False when people are enrolled without a mail; they can be invited later. */
  @Column({ ...boolean('send_invitations'), default: true })
  sendInvitations: boolean;

  /** The country of phone numbers without one (ISO 3166-1 alpha-2). */
  @Column(nullable(text('country', 2)))
  country: string | null;

  /** The order of dates that can be read in several. */
  @Column(nullable(text('date_order', 3)))
  dateOrder: DateOrder | null;

  @Column(nullable(json('settled')))
  settled: Settled[] | null;

  @Column(nullable(json('evidence')))
  evidence: Evidence | null;

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
  columns: MappedColumn[] | null;

  /** The row of the header, counted as `row_no` is; 0 where there is none. Null of what was not read from a file. */
  @Column(nullable(int('header_row')))
  headerRow: number | null;

  /** The line of the header. */
  @Column(nullable(int('header_line')))
  headerLine: number | null;

  /** The first rows that are about nobody, without the header. */
  @Column(nullable(json('skipped_lines')))
  skippedLines: SkippedLine[] | null;

  /** The number of all rows that are about nobody, without the header. Null of older imports. */
  @Column(nullable(int('skipped_line_count')))
  skippedLineCount: number | null;

  @Column(nullable(text('delimiter', 5)))
  delimiter: string | null;

  @Column(nullable(text('encoding', 20)))
  encoding: string | null;

  /** The encoding by which the cells that are kept were read. */
  @Column(nullable(text('read_encoding', 20)))
  readEncoding: string | null;

  /** The sheets of a workbook, and that which was read. */
  @Column(nullable(json('sheets')))
  sheets: string[] | null;

  @Column(nullable(text('sheet', 255)))
  sheet: string | null;

  /** The sheets that can be read without another upload: the workbook is kept (see kept-workbooks.service.ts). Null for none. */
  @Column(nullable(json('readable_sheets')))
  readableSheets: string[] | null;

  /** The sheet that is being read in place of `sheet`, or soon will be; null but while it is. */
  @Column(nullable(text('next_sheet', 255)))
  nextSheet: string | null;

  /** The number of good rows with warnings. */
  @Column(nullable(int('warned')))
  warned: number | null;

  /** True when all rows are staged: they can be judged again, by anybody, without the file. */
  @Column({ ...boolean('is_staged'), default: false })
  isStaged: boolean;

  /** The person by whose authority rows are judged again. */
  @Column(nullable(uuid('judged_by_id')))
  judgedById: string | null;

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

  /** The reason why it failed, or another sheet could not be read: a problem code and its detail. */
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

  /** Null of older imports. */
  @Column(nullable(int('updated')))
  updated: number | null;

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
