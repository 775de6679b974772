import type { Import, ImportRow, RowCells, UndoResult, UploadOptions, Verdict } from './importTypes.js';
import type { Upload } from './uploadFile.js';
import type { Call } from './verbs.js';
export interface RowPage {
    filter: {
        verdict?: Verdict;
        outcome?: 'changed_since_preview';
    };
    /** Counted from 0. */
    offset: number;
    limit: number;
}
/** What can be done with a bulk invite. */
export interface ImportVerbs {
    uploadImport: (file: File, options?: UploadOptions) => Promise<Import>;
    /** Of rows that were typed, or of a text that was pasted, which is read as a file is. */
    createImport: (of: {
        rows: RowCells[];
    } | {
        text: string;
    }) => Promise<Import>;
    oneImport: (importId: string) => Promise<Import>;
    /** Chooses anew what becomes of its identities, until it is processed. */
    changeImport: (importId: string, change: {
        validateIdentities: boolean;
    }) => Promise<Import>;
    importRows: (importId: string, page: RowPage) => Promise<ImportRow[]>;
    editRow: (importId: string, rowNumber: number, cells: RowCells) => Promise<ImportRow>;
    removeRow: (importId: string, rowNumber: number) => Promise<void>;
    processImport: (importId: string) => Promise<void>;
    cancelImport: (importId: string) => Promise<Import>;
    undoImport: (importId: string) => Promise<UndoResult>;
}
export declare function importVerbs(apiUrl: string, call: Call, upload: Upload): ImportVerbs;
