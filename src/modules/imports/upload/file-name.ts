/** A file's name as it can be shown and kept: no path, no control characters, at most 255 characters. */
export function shownFileName(name: string): string {
  return name
    .replace(/^.*[\\/]/, '')
    .replace(/\p{Cc}/gu, '')
    .slice(0, 255);
}
