import { jsonOf } from './answer.js';
import { isUnreachable, unreachable } from './problem.js';
import { serverLost } from './serverLost.js';

/**
 * Posts a form and reports how much of it has been sent. By XMLHttpRequest, because `fetch` tells
 * nothing about the progress of an upload.
 * @returns the answer's JSON. @throws HttpError as `usherHttpClient` does; AbortError when aborted.
 */
export function uploadForm(
  url: string,
  form: FormData,
  onProgress?: (share: number) => void,
  signal?: AbortSignal,
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const fail = (error: Error): void => {
      if (isUnreachable(error)) void serverLost();
      reject(error);
    };
    request.open('POST', url);
    request.setRequestHeader('Accept', 'application/json');
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
