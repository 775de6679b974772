import { createContext, useContext } from 'react';

/** True around a list's table, whose rows are one line high and not colourful. */
export const InTable = createContext(false);

export function useIsInTable(): boolean {
  return useContext(InTable);
}
