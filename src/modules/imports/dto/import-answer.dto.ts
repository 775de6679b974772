import { UsherNamed } from '../../../common/dto/named.dto.js';
import type { ProblemCode } from '../../../common/problem/catalogue.js';
import { UsherImportMails } from '../../mail/dto/import-mails.dto.js';
import type { Role } from '../../permissions/permission-catalogue.js';
import type { ImportStatus } from '../lifecycle/people-import.entity.js';

/** The numbers of rows of an import by verdict, and by outcome. */
export class UsherImportCounts {
  total: number;
  ready: number;
  existingAccount: number;
  alreadyMember: number;
  archivedMember: number;
  duplicate: number;
  error: number;
  processed: number;
  invited: number;
  skipped: number;
  failed: number;
}

/** The columns of a file: those that a field was recognized in, and the headers of the others. */
export class UsherImportColumns {
  recognized: { column: string; header: string }[];
  ignored: string[];
}

/** The numbers of identities that an import makes, by their state. */
export class UsherImportIdentities {
  draft: number;
  validated: number;
}

/** The reason why an import failed. */
export class UsherImportProblem {
  code: ProblemCode;
  detail: string;
}

/** A bulk invite, from a file or by hand, from the upload to the end. */
export class UsherImport {
  id: string;
  source: 'csv' | 'manual';
  fileName: string | null;
  status: ImportStatus;
  defaultRole: Role;
  createMissingGroups: boolean;
  validateIdentities: boolean;
  counts: UsherImportCounts;
  /**
   * The number of identities that its good rows will make, or it has made, by their state; only for
   * who may register them, where the file has any columns of them.
   */
  identities?: UsherImportIdentities;
  columns: UsherImportColumns;
  delimiter: string | null;
  encoding: string | null;
  /** Rows dealt with in a second, since processing began; null before. */
  ratePerSecond: number | null;
  /** Null unless it is being processed. */
  secondsLeft: number | null;
  /** The reason why it failed. */
  problem: UsherImportProblem | null;
  /** Only where one import is asked for. */
  mails?: UsherImportMails;
  createdBy: UsherNamed;
  createdAt: Date;
  startedAt: Date | null;
  finishedAt: Date | null;
  /** The time when the cells of its rows were deleted; null while they are kept. */
  cellsPurgedAt: Date | null;
}
