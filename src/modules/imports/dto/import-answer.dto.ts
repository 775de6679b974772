import type { SettleableCode } from '../../enrolment/judge/row-codes.js';
import type { DateOrder } from '../../enrolment/judge/date-order.js';
import { UsherNamed } from '../../../common/dto/named.dto.js';
import type { ProblemCode } from '../../../common/problem/catalogue.js';
import { UsherImportMails } from '../../mail/dto/import-mails.dto.js';
import type { Role } from '../../permissions/permission-catalogue.js';
import type {
  ImportMode,
  ImportStatus,
  PeopleImport,
  Settled,
  SkippedLine,
} from '../lifecycle/people-import.entity.js';

/** The numbers of rows of an import by verdict, and by outcome. */
export class UsherImportCounts {
  total: number;
  ready: number;
  /** People who are here, and are changed. */
  update: number;
  /** People who are here, and are as the file says. */
  unchanged: number;
  existingAccount: number;
  alreadyMember: number;
  archivedMember: number;
  duplicate: number;
  error: number;
  /** The rows that are carried out and have warnings. */
  warned: number;
  processed: number;
  invited: number;
  updated: number;
  skipped: number;
  failed: number;
}

/** A column of a file, and what it is taken for. */
export class UsherImportColumn {
  /** The place where its cells stand in a row, counted from 0. */
  index: number;
  /** The header as it stands in the file; '' where there is none. */
  header: string;
  /** Its first values, at most three; only where one import is asked for, and of what the reader may see. */
  samples: string[];
  /** The key of a column, `metadata.` and a key, or null when no field uses it. */
  column: string | null;
  /** By what that is known. */
  how: 'name' | 'content' | 'remembered' | 'chosen' | null;
  /** The index of the column of the same field whose values count before its own; null where they count first. */
  behind: number | null;
}

/** A row of the file that is about nobody. */
export class UsherSkippedLine implements SkippedLine {
  line: number;
  reason: SkippedLine['reason'];
}

/** A word of the file with the meaning that somebody gave it. */
export class UsherSettled implements Settled {
  code: SettleableCode;
  field: string;
  value: string | null;
  as: string;
}

/** The choices for all rows of an import. */
export class UsherImportOptions {
  mode: ImportMode;
  defaultRole: Role;
  createMissingGroups: boolean;
  validateIdentities: boolean;
  sendInvitations: boolean;
  country: string | null;
  dateOrder: DateOrder | null;
}

/** The numbers of identities that an import makes, by their state. */
export class UsherImportIdentities {
  draft: number;
  validated: number;
}

/** The reason why an import failed, or why another sheet of it could not be read. */
export class UsherImportProblem {
  code: ProblemCode;
  detail: string;
}

/** A bulk invite, from a file or by hand, from the upload to the end. */
export class UsherImport {
  id: string;
  source: PeopleImport['source'];
  fileName: string | null;
  mode: ImportMode;
  status: ImportStatus;
  defaultRole: Role;
  createMissingGroups: boolean;
  validateIdentities: boolean;
  options: UsherImportOptions;
  /** The words of the file that somebody has given a meaning. */
  settled: UsherSettled[];
  counts: UsherImportCounts;
  /**
   * The number of identities that its good rows will make, or it has made, by their state; only for
   * who may register them, where the file has any columns of them.
   */
  identities?: UsherImportIdentities;
  /** Every column of the file, in its order. */
  columns: UsherImportColumn[];
  /** The line of the header; null where there is none. */
  headerLine: number | null;
  /** The first rows that are about nobody, without the header. */
  skippedLines: UsherSkippedLine[];
  /** The number of all rows that are about nobody. */
  skippedLineCount: number;
  /** The sheets of a workbook. */
  sheets: string[];
  sheet: string | null;
  /** The sheets that can be read without another upload. */
  readableSheets: string[];
  delimiter: string | null;
  encoding: string | null;
  /** The encodings by which the file can be read without another upload. */
  encodings: string[];
  /** Rows dealt with in a second, since processing began; null before. */
  ratePerSecond: number | null;
  /** Null unless it is being processed. */
  secondsLeft: number | null;
  /** The reason why it failed, or why another sheet could not be read. */
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
