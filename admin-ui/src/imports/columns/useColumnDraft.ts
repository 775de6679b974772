import { useState } from 'react';
import type { PeopleImport } from '../../api/importTypes.js';
import { useChangeImport } from '../useChangeImport.js';

/** The fields of columns, while they are chosen. */
export interface ColumnDraft {
  /** The key of what a column becomes; null for nothing. */
  of: (index: number) => string | null;
  choose: (index: number, key: string | null) => void;
  isChanged: boolean;
  /** True when a column holds the addresses, without which nobody can be invited. */
  hasEmail: boolean;
  isBusy: boolean;
  /** Uses the columns as they are chosen. */
  save: () => void;
}

type Choices = Readonly<Record<number, string | null>>;

export function useColumnDraft(
  { id, columns, sheet }: PeopleImport,
  onSaved?: () => void,
): ColumnDraft {
  const [draft, setDraft] = useState<{ sheet: string | null; choices: Choices }>();
  // What was chosen for the columns of one sheet is not for those of another.
  const chosen = draft?.sheet === sheet ? draft.choices : {};
  const { mutate, isPending } = useChangeImport(id);
  const of = (index: number): string | null => {
    const choice = chosen[index];
    if (choice !== undefined) return choice;
    return columns.find((column) => column.index === index)?.column ?? null;
  };
  return {
    of,
    choose: (index, key) => setDraft({ sheet, choices: { ...chosen, [index]: key } }),
    isChanged: columns.some(({ index, column }) => of(index) !== column),
    hasEmail: columns.some(({ index }) => of(index) === 'email'),
    isBusy: isPending,
    save: () =>
      mutate(
        { mapping: chosen },
        {
          onSuccess: () => {
            setDraft(undefined);
            onSaved?.();
          },
        },
      ),
  };
}
