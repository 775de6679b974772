import { useMemo } from 'react';
import { useMay, useMetadataColumns } from '../../api/hooks.js';
import type { ImportColumn } from '../../api/importTypes.js';
import { useT } from '../../i18n/useT.js';
import { accountFields, identityColumns, isImportField } from '../check/rowFields.js';
import { useFieldLabel } from '../check/useFieldLabel.js';

/** Something that a column of a file can become. */
export interface ColumnChoice {
  key: string;
  label: string;
}

/** The things that columns can become, by kind. */
export interface ColumnChoices {
  title: string;
  choices: ColumnChoice[];
}

/** The key of the metadata that a column is kept under when it is kept by its own name; undefined for a name without letters. */
export function metadataKeyOf(header: string): string | undefined {
  const plain = header.normalize('NFKD').replace(/\p{M}/gu, '').replace(/ß/g, 'ss');
  const key = plain.replace(/[^A-Za-z0-9]+/g, '_').replace(/^[_\d]+|_+$/g, '');
  return key === '' ? undefined : `metadata.${key.slice(0, 40)}`;
}

/** Puts what a column can become into words, by its key. */
export function useColumnLabel(): (key: string) => string {
  const t = useT();
  const fieldLabel = useFieldLabel();
  const added = useMetadataColumns();
  return (key) => {
    if (key === 'name') return t('imports.columns.full_name');
    const own = added.some((column) => `metadata.${column.key}` === key);
    if (key.startsWith('metadata.') && !own)
      return t('imports.columns.metadata_key', { key: key.slice('metadata.'.length) });
    return isImportField(key) ? fieldLabel(key) : key;
  };
}

/** All that any column of a file can become, but for metadata by its own name. */
export function useColumnChoices(): ColumnChoices[] {
  const t = useT();
  const label = useColumnLabel();
  const added = useMetadataColumns();
  const mayRegister = useMay('create', 'complete-registration') ?? false;
  return useMemo(() => {
    const choicesOf = (keys: readonly string[]): ColumnChoice[] =>
      keys.map((key) => ({ key, label: label(key) }));
    const [email, ...others] = accountFields;
    const groups = [
      { title: t('imports.columns.account'), keys: [email ?? 'email', 'name', ...others] },
      {
        title: t('imports.columns.added'),
        keys: added.map(({ key }) => `metadata.${key}`),
      },
      { title: t('imports.columns.identity'), keys: mayRegister ? identityColumns : [] },
    ];
    return groups
      .filter(({ keys }) => keys.length > 0)
      .map(({ title, keys }) => ({ title, choices: choicesOf(keys) }));
    // The labels follow from these.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [t, added, mayRegister]);
}

/** The columns in the order in which they are asked about: the e-mail's first. */
export function emailFirst(columns: readonly ImportColumn[]): ImportColumn[] {
  const rank = ({ column }: ImportColumn): number => (column === 'email' ? 0 : 1);
  return columns.toSorted((one, other) => rank(one) - rank(other));
}
