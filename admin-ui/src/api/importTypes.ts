import type {
  UsherImport,
  UsherImportCounts,
  UsherImportRow,
  UsherImportStatus,
  UsherOutcome,
  UsherRole,
  UsherRowFault,
  UsherRowFields,
  UsherUndoneImport,
  UsherVerdict,
} from './contract.js';
import type { MetadataPath } from './types.js';

export { verdicts } from './contract.js';
export type Verdict = UsherVerdict;
export type Outcome = UsherOutcome;
export type ImportStatus = UsherImportStatus;
export type ImportCounts = UsherImportCounts;
/** A bulk invite, from a file or by hand, from the upload to the end. */
export type Import = UsherImport;
export type RowFault = UsherRowFault;
export type ImportRow = UsherImportRow;
/** Cells of a row as a person typed them. */
export type RowCells = UsherRowFields;
export type UndoResult = UsherUndoneImport;

/** A field of the identity that a row has a cell for; its names and its e-mail are the account's. */
export type IdentityField = keyof NonNullable<ImportRow['identity']>;
export type AccountField = Exclude<keyof RowCells, 'identity' | 'metadataColumns'>;
export type ImportField = AccountField | MetadataPath | IdentityField;

export interface UploadOptions {
  defaultRole?: UsherRole;
  createMissingGroups?: boolean;
  validateIdentities?: boolean;
  /** Called with the share that has been sent, 0 to 1, where that can be known. */
  onProgress?: (share: number) => void;
  signal?: AbortSignal;
}
