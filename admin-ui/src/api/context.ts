import { createContext, type ReactNode, useContext } from 'react';
import { type DataProvider, useBasename } from 'react-admin';
import type { Names } from './names.js';
import type { UsherVerbs } from './verbs.js';

/** Usher's API: its verbs, and its records by the names that the API gives them. */
export type UsherApi = UsherVerbs & Pick<DataProvider, 'getList' | 'getMany'>;

/** A part of Usher that an application may have itself. */
export type UsherPart =
  'users' | 'groups' | 'emails' | 'audit-events' | 'settings' | 'account' | 'accept';

/** The parts that an application puts into Usher's pages. */
export interface UsherSlots {
  /** The page of a person, who is the record there (`useRecordContext<User>()`). */
  person?: {
    /** Stands under the timeline. */
    aside?: ReactNode;
    /** Stand in the account, each with its label, as react-admin's fields do. */
    fields?: ReactNode;
  };
  /** The list of users. */
  users?: {
    /** `DataTable.Col`s after Usher's own. */
    columns?: ReactNode;
    /** Buttons for the people who are ticked (`useListContext<User>()`). */
    bulkActions?: ReactNode;
  };
  /** The home screen, below Usher's own. */
  home?: ReactNode;
}

/** The facts that Usher's pages know of the application that they stand in. */
export interface UsherContextValue {
  api: UsherApi;
  apiUrl: string;
  /** True when the application makes the calls, as who is signed in there. */
  isCalledByHost: boolean;
  names: Names;
  /** Asks for answers in the language with this tag from now on. */
  speak: (tag: string) => void;
  slots: UsherSlots;
  without: readonly UsherPart[];
  /** Forgets who is signed in, so that it is asked anew. */
  forgetSession: () => void;
}

export const UsherContext = createContext<UsherContextValue | undefined>(undefined);

export function useUsherContext(): UsherContextValue {
  const value = useContext(UsherContext);
  if (!value) throw new Error('Usher’s components stand inside of what createUsher() has made.');
  return value;
}

/** Gives the name by which react-admin knows one of Usher's resources. */
export function useResourceName(): Names['of'] {
  return useUsherContext().names.of;
}

/** Gives the address of one of Usher's pages in the application. */
export function usePath(): (path: string) => string {
  const { names } = useUsherContext();
  const basename = useBasename();
  return (path) => basename + names.path(path);
}

/** Gives what tells whether the application has the page at one of Usher's paths. */
export function useIsThere(): (path: string) => boolean {
  const { without } = useUsherContext();
  return (path) => isThere(path, without);
}

/** Tells whether the page at a path is of a part that is not left out. */
export function isThere(path: string, without: readonly UsherPart[]): boolean {
  const [, part] = path.split(/[/?]/);
  return !without.some((one) => one === part);
}
