import { type HttpClient } from './httpClient.js';
/**
 * Posts a form. @returns the answer's JSON. @throws what the client throws; AbortError when aborted.
 * @param onProgress called with the share that has been sent, 0 to 1, where that can be known.
 */
export type Upload = (url: string, form: FormData, onProgress?: (share: number) => void, signal?: AbortSignal) => Promise<unknown>;
/**
 * Uploads as the client calls: an application's own client puts its token into the request, and
 * tells nothing about progress.
 */
export declare function uploadBy(httpClient: HttpClient): Upload;
