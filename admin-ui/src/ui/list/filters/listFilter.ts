import type { ReactNode } from 'react';

/** One of a few values of a filter. */
export interface Choice {
  id: string;
  name: string;
}

/** A filter that only links set; it can be taken off. */
export interface LinkedFilter {
  /** The name that the filter has in the address and for the API. */
  key: string;
  /** The whole sentence on the chip. */
  words: (value: unknown) => string;
}

/** A filter by one of a few. */
export interface ChoiceFilter {
  key: string;
  label: string;
  /** Undefined until they are known. With none of them the filter is not offered. */
  choices: readonly Choice[] | undefined;
  /** The name of a value that may be none of the choices. */
  name?: (id: string) => ReactNode;
}

export interface FilterFieldProps {
  label: string;
  value: unknown;
  /** Undefined takes the filter off. */
  onChange: (value: string | undefined) => void;
  onClose: () => void;
}

/** A filter by what somebody types. */
export interface FieldFilter {
  key: string;
  label: string;
  field: (props: FilterFieldProps) => ReactNode;
  /** The words for a value. */
  name: (value: string) => ReactNode;
}

/** A filter that people set themselves. */
export type OfferedFilter = ChoiceFilter | FieldFilter;

/** A filter of a list: how it is chosen, and how its chip says it. */
export type ListFilter = OfferedFilter | LinkedFilter;

/** True for filters that "Add filter" may offer. */
export function isOffered(filter: ListFilter): filter is OfferedFilter {
  return 'label' in filter && !('choices' in filter && filter.choices?.length === 0);
}
