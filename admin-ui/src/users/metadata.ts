import type { MetadataColumn } from '../api/types.js';

/** A person's metadata as a form has it. */
export interface MetadataForm {
  /** The texts of the application's fields, by key. */
  metadataColumns?: Record<string, string | null>;
  /** The text of a JSON object of all else. */
  metadata?: string | null;
}

/** Metadata as the application's fields and all else. What is no text under their keys is of the rest. */
export function metadataForm(
  metadata: Record<string, unknown> | null,
  columns: readonly MetadataColumn[],
): Required<MetadataForm> {
  const texts: Record<string, string> = {};
  for (const { key } of columns) {
    const value = metadata?.[key];
    if (typeof value === 'string') texts[key] = value;
  }
  const rest = Object.entries(metadata ?? {}).filter(([key]) => !Object.hasOwn(texts, key));
  const text = rest.length > 0 ? JSON.stringify(Object.fromEntries(rest), null, 2) : '';
  return { metadataColumns: texts, metadata: text };
}

/** The metadata that a form means; null for none. Throws when the text is no object. */
export function metadataOf({
  metadata,
  metadataColumns = {},
}: MetadataForm): Record<string, unknown> | null {
  const texts = Object.entries(metadataColumns).filter(([, text]) => text?.trim());
  const all = { ...readMetadata(metadata), ...Object.fromEntries(texts) };
  return Object.keys(all).length > 0 ? all : null;
}

/** The faults of a form by the names that its inputs have. */
export function metadataFaults(faults: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(faults).map(([field, fault]) => [
      field.replace(/^metadata\./, 'metadataColumns.'),
      fault,
    ]),
  );
}

/** True when `metadataOf` would take the text. */
export function isMetadata(text: string | null | undefined): boolean {
  try {
    readMetadata(text);
    return true;
  } catch {
    return false;
  }
}

function readMetadata(text: string | null | undefined): object {
  if (!text?.trim()) return {};
  const value: unknown = JSON.parse(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new SyntaxError('Metadata is a JSON object.');
  }
  return value;
}
