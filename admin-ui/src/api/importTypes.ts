import type { FieldPath } from '../identities/identityTypes.js';
import type { MetadataPath, Role } from './types.js';

export const verdicts = [
  'ready',
  'existing_account',
  'already_member',
  'archived_member',
  'duplicate',
  'error',
] as const;
export type Verdict = (typeof verdicts)[number];

export type Outcome = 'invited' | 'skipped' | 'failed' | 'changed_since_preview';

export type ImportStatus =
  'reading' | 'ready' | 'queued' | 'processing' | 'completed' | 'cancelled' | 'failed' | 'undone';

export interface ImportCounts {
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

/** A bulk invite, from a file or by hand, from the upload to the end. */
export interface Import {
  id: string;
  source: 'csv' | 'manual';
  fileName: string | null;
  status: ImportStatus;
  counts: ImportCounts;
  /** How many identities it makes, or has made since it was begun; where there are any, and the person may register them. */
  identities?: { draft: number; validated: number };
  columns: { recognized: { column: string; header: string }[]; ignored: string[] } | null;
  delimiter: string | null;
  encoding: string | null;
  defaultRole: Role;
  createMissingGroups: boolean;
  validateIdentities: boolean;
  /** Rows per second, while it is running. */
  ratePerSecond: number | null;
  secondsLeft: number | null;
  /** Why it failed. */
  problem: { code: string; detail: string } | null;
  mails: { queued: number; sent: number; failed: number };
  createdAt: string;
  /** Null when it was never processed. */
  startedAt: string | null;
  finishedAt: string | null;
  /** When what its rows held was deleted; the counts stay. */
  cellsPurgedAt: string | null;
}

export type AccountField =
  'email' | 'username' | 'firstName' | 'lastName' | 'role' | 'groups' | 'metadata';

/** A field of the identity that a row has a cell for; its names and its e-mail are the account's. */
export type IdentityField = Exclude<FieldPath, 'family_name' | 'given_name' | 'email'>;

export type ImportField = AccountField | MetadataPath | IdentityField;

export interface RowFault {
  field: ImportField | 'row';
  code: string;
  message: string;
}

export interface ImportRow {
  rowNumber: number;
  line: number | null;
  email: string | null;
  username: string | null;
  firstName: string | null;
  lastName: string | null;
  role: string | null;
  groups: string[];
  metadata: string | null;
  /** The texts of the application's columns, by key; where there are any. */
  metadataColumns?: Record<string, string>;
  /** The identity cells, where there are any and the person may see them. */
  identity?: Partial<Record<IdentityField, string>>;
  /** As what it is kept; null for none. Beside `identity`. */
  identityStatus?: 'draft' | 'validated' | null;
  /** What is required and a draft lacks. */
  missingFields?: FieldPath[];
  verdict: Verdict;
  outcome: Outcome | null;
  errors: RowFault[];
}

/** Cells of a row as a person typed them. */
export type RowCells = Partial<Record<AccountField, string>> &
  Pick<ImportRow, 'identity' | 'metadataColumns'>;

export interface UploadOptions {
  defaultRole?: Role;
  createMissingGroups?: boolean;
  validateIdentities?: boolean;
  /** Called with the share that has been sent, 0 to 1, where that can be known. */
  onProgress?: (share: number) => void;
  signal?: AbortSignal;
}

export interface UndoResult {
  undone: number;
  kept: { userId: string; reason: string }[];
}
