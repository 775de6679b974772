import type { HttpClient } from './httpClient.js';

/** Calls of the API in the language of the panel. */
export interface Spoken {
  httpClient: HttpClient;
  /** The headers of a request that is not made by the client. */
  headers: () => Record<string, string>;
  /** Goes over to the language with this tag. */
  speak: (tag: string) => void;
}

const noHeaders: Record<string, string> = {};

/** Asks for answers in the panel's language, once it is known; before, they are in the browser's. */
export function spoken(httpClient: HttpClient): Spoken {
  let language: string | undefined;
  return {
    httpClient: (url: string, options = {}) => {
      if (language === undefined) return httpClient(url, options);
      const headers = new Headers(options.headers);
      headers.set('Accept-Language', language);
      return httpClient(url, { ...options, headers });
    },
    headers: () => (language === undefined ? noHeaders : { 'Accept-Language': language }),
    speak: (tag) => {
      language = tag;
    },
  };
}
