import type {
  FaultGroup,
  ImportPreview,
  PeopleImport,
  ImportChange,
  ImportRow,
  RowCells,
  UndoPreview,
  UndoResult,
  UploadOptions,
  Verdict,
} from './importTypes.js';
import type { Upload } from './uploadFile.js';
import type { Call, CallPage, Page } from './call.js';

/** The rows that are wanted of an import; all of them without any. */
export interface RowFilter {
  verdict?: Verdict;
  outcome?: 'changed_since_preview';
  warned?: true;
  /** A part of a name or of an address. */
  q?: string;
  /** The code and the field of a fault. */
  code?: FaultGroup['code'];
  field?: string;
}

export interface RowPage {
  filter: RowFilter;
  /** Counted from 0. */
  offset: number;
  limit: number;
}

/** Rows that were typed, or a text that was pasted, which is read as a file is, with those typed beside it. */
export type GivenPeople = { rows: RowCells[] } | { text: string; rows?: RowCells[] };

/** The calls about a bulk invite. */
export interface ImportVerbs {
  uploadImport: (file: File, options?: UploadOptions) => Promise<PeopleImport>;
  createImport: (people: GivenPeople) => Promise<PeopleImport>;
  oneImport: (importId: string) => Promise<PeopleImport>;
  /** Chooses anew, until it is processed, how it is read and judged. */
  changeImport: (importId: string, change: ImportChange) => Promise<PeopleImport>;
  /** Discards an import that was never started. */
  discardImport: (importId: string) => Promise<unknown>;
  importFaults: (importId: string) => Promise<FaultGroup[]>;
  importPreview: (importId: string) => Promise<ImportPreview>;
  importRows: (importId: string, page: RowPage) => Promise<Page<ImportRow>>;
  editRow: (importId: string, rowNumber: number, cells: RowCells) => Promise<ImportRow>;
  removeRow: (importId: string, rowNumber: number) => Promise<void>;
  processImport: (importId: string) => Promise<unknown>;
  cancelImport: (importId: string) => Promise<PeopleImport>;
  /** Looks ahead at what undoing would do. */
  undoPreview: (importId: string) => Promise<UndoPreview>;
  undoImport: (importId: string) => Promise<UndoResult>;
  /** Mails everybody whom an import has invited and who has not come. */
  mailImported: (importId: string) => Promise<{ queued: number; skipped: number }>;
}

interface Ways {
  call: Call;
  callPage: CallPage;
  upload: Upload;
}

export function importVerbs(apiUrl: string, { call, callPage, upload }: Ways): ImportVerbs {
  return {
    uploadImport: (file, { onProgress, signal } = {}) => {
      const form = new FormData();
      form.append('file', file);
      return upload(`${apiUrl}/imports`, form, onProgress, signal) as Promise<PeopleImport>;
    },
    createImport: (people) => call('POST /imports', { body: people }),
    oneImport: (id) => call('GET /imports/{id}', { params: { id } }),
    changeImport: (id, body) => call('PUT /imports/{id}', { params: { id }, body }),
    discardImport: (id) => call('DELETE /imports/{id}', { params: { id } }),
    importFaults: (id) => call('GET /imports/{id}/faults', { params: { id } }),
    importPreview: (id) => call('GET /imports/{id}/preview', { params: { id } }),
    importRows: (id, { filter, offset, limit }) =>
      callPage('GET /imports/{id}/rows', {
        params: { id },
        query: {
          filter: JSON.stringify(filter),
          sort: JSON.stringify(['rowNumber', 'ASC']),
          range: JSON.stringify([offset, offset + limit - 1]),
        },
      }),
    editRow: (id, rowNumber, body) =>
      call('PUT /imports/{id}/rows/{rowNumber}', { params: { id, rowNumber }, body }),
    removeRow: (id, rowNumber) =>
      call('DELETE /imports/{id}/rows/{rowNumber}', { params: { id, rowNumber } }),
    processImport: (id) => call('POST /imports/{id}/process', { params: { id } }),
    cancelImport: (id) => call('POST /imports/{id}/cancel', { params: { id } }),
    undoPreview: (id) => call('GET /imports/{id}/undo', { params: { id } }),
    undoImport: (id) => call('POST /imports/{id}/undo', { params: { id } }),
    mailImported: (importId) =>
      call('POST /invitations/resend', { body: { filter: { importId, status: 'pending' } } }),
  };
}
