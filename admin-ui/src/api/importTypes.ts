import type {
  UsherChangeImport,
  UsherFaultGroup,
  UsherImport,
  UsherImportColumn,
  UsherImportCounts,
  UsherImportOptions,
  UsherImportPreview,
  UsherImportRow,
  UsherImportStatus,
  UsherMailPreview,
  UsherOutcome,
  UsherRowFault,
  UsherRowFields,
  UsherSettle,
  UsherUndoneImport,
  UsherUndoPreview,
  UsherVerdict,
} from './contract.js';
import type { MetadataPath } from './types.js';

export { verdicts } from './contract.js';
export type Verdict = UsherVerdict;
export type Outcome = UsherOutcome;
export type ImportStatus = UsherImportStatus;
export type ImportCounts = UsherImportCounts;
/** A bulk invite, from a file or by hand, from the upload to the end. */
export type PeopleImport = UsherImport;
/** A column of a file, and what it is taken for. */
export type ImportColumn = UsherImportColumn;
/** The choices for all rows of an import. */
export type ImportOptions = UsherImportOptions;
/** Choices that are made anew, until it is processed. */
export type ImportChange = UsherChangeImport;
/** Faults of rows that can be looked at, and mostly settled, together. */
export type FaultGroup = UsherFaultGroup;
/** One of the mails that processing sends, and what is unusual. */
export type ImportPreview = UsherImportPreview;
export type MailPreview = UsherMailPreview;
/** A meaning for all rows that say a word; null takes one back. */
export type Settle = UsherSettle;
export type RowFault = UsherRowFault;
export type ImportRow = UsherImportRow;
/** Cells of a row as a person typed them. */
export type RowCells = UsherRowFields;
export type UndoResult = UsherUndoneImport;
/** The numbers of people whom undoing would concern. */
export type UndoPreview = UsherUndoPreview;

/** A field of the identity that a row has a cell for; its names and its e-mail are the account's. */
export type IdentityField = keyof NonNullable<ImportRow['identity']>;
export type AccountField = Exclude<keyof RowCells, 'identity' | 'metadataColumns'>;
export type ImportField = AccountField | MetadataPath | IdentityField;

export interface UploadOptions {
  /** Called with the share that has been sent, 0 to 1, where that can be known. */
  onProgress?: (share: number) => void;
  signal?: AbortSignal;
}
