/** An address on the server of the API, which serves the pages that stand outside of the panel. */
export function beside(apiUrl: string, path: string): string {
  return new URL(path, new URL(apiUrl, window.location.href)).href;
}
