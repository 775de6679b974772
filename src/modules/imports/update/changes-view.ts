import type { KeyRing } from '../../../common/secrets/key-ring.js';
import type { Language } from '../../../words/language.js';
import { say } from '../../../words/say.js';
import { words } from '../../../words/words.js';
import type { ImportRow } from '../../enrolment/stage/import-row.entity.js';
import { changesPlace } from '../../enrolment/stage/sealed-cells.js';
import { isSamePart, type Metadata, type PartChanges, type RowChanges } from './person-changes.js';

/** The changes of a row as people read them: by field what it was, and what it will be. */
export function shownChanges(
  { id, changes }: Pick<ImportRow, 'id' | 'changes'>,
  keys: KeyRing,
  language: Language,
): Record<string, string[]> | undefined {
  if (changes === null) return undefined;
  const { parts } = JSON.parse(keys.open(changes, changesPlace(id))) as RowChanges;
  const { role, groups, metadata, status } = parts;
  return {
    ...nameTexts(parts),
    ...(role && { role: role.map((one) => say(words(`role.${one}`), language)) }),
    ...(groups && {
      groups: groups.map((some) =>
        some
          .map(({ name }) => name)
          .sort()
          .join(', '),
      ),
    }),
    ...(metadata && metadataTexts(...metadata)),
    ...(status && { status: status.map((one) => say(words(`status.${one}`), language)) }),
  };
}

function nameTexts(parts: PartChanges): Record<string, string[]> {
  const fields = ['firstName', 'lastName', 'username'] as const;
  return Object.fromEntries(
    fields.flatMap((field) => {
      const pair = parts[field];
      return pair ? [[field, pair.map((text) => text ?? '')]] : [];
    }),
  );
}

/** The values that differ, each under its key. */
function metadataTexts(before: Metadata | null, after: Metadata | null): Record<string, string[]> {
  const keys = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  const valueOf = (metadata: Metadata | null, key: string): unknown =>
    metadata && Object.hasOwn(metadata, key) ? metadata[key] : undefined;
  const changed = [...keys]
    .map((key) => [key, valueOf(before, key), valueOf(after, key)] as const)
    .filter(([, one, other]) => !isSamePart('metadata', one, other));
  if (changed.length === 0) return { metadata: [jsonText(before), jsonText(after)] };
  return Object.fromEntries(
    changed.map(([key, one, other]) => [`metadata.${key}`, [jsonText(one), jsonText(other)]]),
  );
}

function jsonText(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
