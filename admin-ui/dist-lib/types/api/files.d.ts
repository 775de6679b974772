import type { HttpClient } from './httpClient.js';
/** The files that the server writes, by their paths below the API's address. */
export declare const files: {
    /** The people that `filter` lets through, as CSV. */
    usersCsv: (filter: Record<string, unknown>) => string;
    importTemplate: string;
    /** With the columns of personal information that the organization asks for. */
    identityTemplate: string;
    /** The rows that did not make it, with the reason on each. */
    importErrors: (importId: string) => string;
    /** All that is held about one person, as JSON. */
    personalData: (userId: string) => string;
    /** The same of the person who is signed in. */
    myPersonalData: string;
};
export interface DownloadedFile {
    name: string;
    content: Blob;
}
/** Reads a file as it was written. */
export declare function readFile(httpClient: HttpClient, url: string): Promise<DownloadedFile>;
/** Saves a file as the browser does with one that is downloaded. */
export declare function saveFile({ name, content }: DownloadedFile): void;
