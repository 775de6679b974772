import { jsonOf } from './answer.js';
import type { HttpClient } from './httpClient.js';
import { isUnreachable, unreachable } from './problem.js';
import { serverLost } from './serverLost.js';

/**
 * Posts a form. @returns the answer's JSON. @throws what the client throws; AbortError when aborted.
 * @param onProgress called with the share that has been sent, 0 to 1, where that can be known.
 */
export type Upload = (
  url: string,
  form: FormData,
  onProgress?: (share: number) => void,
  signal?: AbortSignal,
) => Promise<unknown>;

/**
 * Uploads as an application's own client calls, which puts its token into the request, and tells
 * nothing about progress.
 */
export function uploadBy(httpClient: HttpClient): Upload {
  return async (url, form, _, signal) =>
    (await httpClient(url, { method: 'POST', body: form, signal })).json as unknown;
}

/**
 * Uploads with the session cookie. By XMLHttpRequest, because `fetch` tells nothing about the
 * progress of an upload.
 * @param headers of the request, as they are when it is made.
 */
export function uploadWith(headers: () => Record<string, string>): Upload {
  return (url, form, onProgress, signal) =>
    new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      const fail = (error: Error): void => {
        if (isUnreachable(error)) void serverLost();
        reject(error);
      };
      request.open('POST', url);
      request.setRequestHeader('Accept', 'application/json');
      for (const [name, value] of Object.entries(headers())) request.setRequestHeader(name, value);
      request.upload.onprogress = (event) => {
        if (event.lengthComputable) onProgress?.(event.loaded / event.total);
      };
      request.onload = () => {
        try {
          const retryAfter = request.getResponseHeader('Retry-After');
          resolve(jsonOf(request.status, request.responseText, retryAfter));
        } catch (error) {
          fail(error as Error);
        }
      };
      request.onerror = () => fail(unreachable());
      request.onabort = () => reject(new DOMException('The upload was stopped.', 'AbortError'));
      signal?.addEventListener('abort', () => request.abort());
      request.send(form);
    });
}
