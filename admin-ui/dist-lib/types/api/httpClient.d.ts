import { type fetchUtils } from 'react-admin';
export type HttpClient = typeof fetchUtils.fetchJson;
/**
 * Calls Usher's API with the session cookie. Takes what `fetch` takes and gives
 * `{status, headers, body, json}` as react-admin's data providers expect. While the server does not
 * answer, what only reads waits for it; what changes something fails at once, because only the
 * person knows whether to send it again.
 * @throws HttpError whose `body` is the problem (RFC 9457), also when there was no answer.
 */
export declare const usherHttpClient: HttpClient;
