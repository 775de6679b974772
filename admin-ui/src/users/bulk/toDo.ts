import type { BulkActionName } from './bulkActions.js';
import type { People } from './people.js';

/** Something that is to be done, to whom, and what comes after it. */
export interface ToDo {
  action: BulkActionName;
  people: People;
  count: number;
  onDone: () => void;
}
