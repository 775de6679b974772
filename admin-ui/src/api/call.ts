/** Sends JSON to Usher's API, and gives the answer's JSON. */
export type Call = <T>(
  method: string,
  path: string,
  body?: unknown,
  options?: { keepalive?: boolean },
) => Promise<T>;
