import { createContext, type ReactNode, useContext, useState } from 'react';
import { BulkDialog } from './BulkDialog.js';
import type { ToDo } from './toDo.js';

const Begin = createContext<(toDo: ToDo) => void>(() => undefined);

/** Gives what asks for the confirmation of something, and has it done. */
export function useBeginBulkAction(): (toDo: ToDo) => void {
  return useContext(Begin);
}

/**
 * Stands around the list. What is done may take everybody out of the list, and its table with the bar
 * away, but not what is told of it.
 */
export function BulkActing({ children }: { children: ReactNode }): ReactNode {
  const [toDo, setToDo] = useState<ToDo>();
  return (
    <Begin.Provider value={setToDo}>
      {children}
      {toDo && <BulkDialog toDo={toDo} onClose={() => setToDo(undefined)} />}
    </Begin.Provider>
  );
}
