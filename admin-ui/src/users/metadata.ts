/** The text of a metadata object for an input, indented; empty when there is none. */
export function metadataText(metadata: Record<string, unknown> | null): string {
  return metadata && Object.keys(metadata).length > 0 ? JSON.stringify(metadata, null, 2) : '';
}

/** The object that an input's text means; null when it is blank. Throws when it is not an object. */
export function readMetadata(text: string | null | undefined): Record<string, unknown> | null {
  if (!text?.trim()) return null;
  const value: unknown = JSON.parse(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new SyntaxError('Metadata is a JSON object.');
  }
  return value as Record<string, unknown>;
}

/** Whether `readMetadata` would take the text. */
export function isMetadata(text: string | null | undefined): boolean {
  try {
    readMetadata(text);
    return true;
  } catch {
    return false;
  }
}
