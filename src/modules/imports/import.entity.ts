import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import {
  json,
  nullableText,
  nullableTime,
  nullableUuid,
  text,
  time,
  uuid,
} from '../../database/column-types.js';
import type { HeaderMatch } from './header-match.js';
import type { Verdict } from '../enrolment/import-row.entity.js';
import type { Role } from '../permissions/permission-catalogue.js';

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

@Entity('usher_imports')
@Index('usher_imports_created', ['organizationId', 'createdAt'])
@Index('usher_imports_status', ['status', 'leaseUntil'])
export class Import {
  @PrimaryColumn(uuid)
  id: string;

  @Column(uuid)
  organizationId: string;

  @Column(text(10))
  source: 'csv' | 'manual';

  @Column(nullableText(255))
  fileName: string | null;

  @Column(text(10))
  status: ImportStatus;

  @Column(text(10))
  defaultRole: Role;

  @Column({ type: 'boolean' })
  createMissingGroups: boolean;

  /** Whether a complete identity counts as validated; otherwise each is a draft. Can be changed until it is processed. */
  @Column({ type: 'boolean' })
  validateIdentities: boolean;

  @Column(json)
  columns: Pick<HeaderMatch, 'header' | 'recognized' | 'ignored'> | null;

  @Column(nullableText(5))
  delimiter: string | null;

  @Column(nullableText(20))
  encoding: string | null;

  /** How many rows have each verdict; null while it is being read. */
  @Column(json)
  verdicts: Record<Verdict, number> | null;

  /** How many of the good rows say an identity: of these, how many lack something required, and how many nothing. */
  @Column(json)
  identities: { incomplete: number; complete: number } | null;

  /** Who is reading or processing it, and until when nobody else may. */
  @Column(nullableUuid)
  leaseOwner: string | null;

  @Column(nullableTime)
  leaseUntil: Date | null;

  /** Why it failed: a problem code and its detail. */
  @Column(nullableText(60))
  problemCode: string | null;

  @Column(nullableText(1000))
  problemDetail: string | null;

  @Column(uuid)
  createdById: string;

  @Column(nullableUuid)
  processedById: string | null;

  @Column(time)
  createdAt: Date;

  @Column(nullableTime)
  startedAt: Date | null;

  @Column(nullableTime)
  finishedAt: Date | null;

  /** When the cells of its rows were deleted, as the organization's retention wants it. */
  @Column(nullableTime)
  cellsPurgedAt: Date | null;
}

/** A stretch of rows that was carried out, in one transaction with what it made. */
@Entity('usher_import_ranges')
export class ImportRange {
  @PrimaryColumn(uuid)
  importId: string;

  @PrimaryColumn({ type: 'int' })
  fromRow: number;

  @Column({ type: 'int' })
  toRow: number;

  /** How many of its rows had each outcome. */
  @Column({ type: 'int' })
  invited: number;

  @Column({ type: 'int' })
  skipped: number;

  @Column({ type: 'int' })
  failed: number;

  /** How many identities its rows have made, by their state. */
  @Column({ type: 'int' })
  drafts: number;

  @Column({ type: 'int' })
  validated: number;
}
