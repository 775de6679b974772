import type { HttpClient } from './httpClient.js';

/** Calls of the API in the language of the panel. */
export interface Spoken {
  httpClient: HttpClient;
  /** Goes over to the language with this tag. */
  speak: (tag: string) => void;
}

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
    speak: (tag) => {
      language = tag;
    },
  };
}
