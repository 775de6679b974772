import { parseJson } from './httpClient';
import { httpError, unreachable } from './problem';

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
    request.open('POST', url);
    request.setRequestHeader('Accept', 'application/json');
    request.upload.onprogress = (event) => {
      if (event.lengthComputable) onProgress?.(event.loaded / event.total);
    };
    request.onload = () => {
      const json = parseJson(request.responseText);
      if (request.status >= 200 && request.status < 300) resolve(json);
      else reject(httpError(request.status, json, request.getResponseHeader('Retry-After')));
    };
    request.onerror = () => reject(unreachable());
    request.onabort = () => reject(new DOMException('The upload was stopped.', 'AbortError'));
    signal?.addEventListener('abort', () => request.abort());
    request.send(form);
  });
}
