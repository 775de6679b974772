import type {
  Import,
  ImportRow,
  RowCells,
  UndoResult,
  UploadOptions,
  Verdict,
} from './importTypes.js';
import type { Upload } from './uploadFile.js';
import type { Call } from './call.js';

export interface RowPage {
  filter: { verdict?: Verdict; outcome?: 'changed_since_preview' };
  /** Counted from 0. */
  offset: number;
  limit: number;
}

/** The calls about a bulk invite. */
export interface ImportVerbs {
  uploadImport: (file: File, options?: UploadOptions) => Promise<Import>;
  /** Of rows that were typed, or of a text that was pasted, which is read as a file is. */
  createImport: (of: { rows: RowCells[] } | { text: string }) => Promise<Import>;
  oneImport: (importId: string) => Promise<Import>;
  /** Chooses anew what becomes of its identities, until it is processed. */
  changeImport: (importId: string, change: { validateIdentities: boolean }) => Promise<Import>;
  importRows: (importId: string, page: RowPage) => Promise<ImportRow[]>;
  editRow: (importId: string, rowNumber: number, cells: RowCells) => Promise<ImportRow>;
  removeRow: (importId: string, rowNumber: number) => Promise<void>;
  processImport: (importId: string) => Promise<unknown>;
  cancelImport: (importId: string) => Promise<Import>;
  undoImport: (importId: string) => Promise<UndoResult>;
}

export function importVerbs(apiUrl: string, call: Call, upload: Upload): ImportVerbs {
  return {
    uploadImport: (file, { onProgress, signal, ...choices } = {}) => {
      const { defaultRole, createMissingGroups, validateIdentities } = choices;
      const form = new FormData();
      // The options stand before the file: the server reads the file while it arrives.
      if (defaultRole) form.append('defaultRole', defaultRole);
      if (createMissingGroups) form.append('createMissingGroups', 'true');
      if (validateIdentities) form.append('validateIdentities', 'true');
      form.append('file', file);
      return upload(`${apiUrl}/imports`, form, onProgress, signal) as Promise<Import>;
    },
    createImport: (of) => call('POST /imports', { body: of }),
    oneImport: (id) => call('GET /imports/{id}', { params: { id } }),
    changeImport: (id, body) => call('PUT /imports/{id}', { params: { id }, body }),
    importRows: (id, { filter, offset, limit }) =>
      call('GET /imports/{id}/rows', {
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
    undoImport: (id) => call('POST /imports/{id}/undo', { params: { id } }),
  };
}
