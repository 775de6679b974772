import { type ReactNode } from 'react';
import { type DataProvider } from 'react-admin';
import type { Names } from './names.js';
import type { UsherVerbs } from './verbs.js';
/** Usher's API: its verbs, and its records by the names that the API gives them. */
export type UsherApi = UsherVerbs & Pick<DataProvider, 'getList' | 'getMany'>;
/** A part of Usher that an application may have itself. */
export type UsherPart = 'users' | 'groups' | 'emails' | 'audit-events' | 'settings' | 'account';
/** What an application puts into Usher's pages. */
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
/** What Usher's pages know of the application that they stand in. */
export interface UsherContextValue {
    api: UsherApi;
    apiUrl: string;
    names: Names;
    slots: UsherSlots;
    without: readonly UsherPart[];
}
export declare const UsherContext: import("react").Context<UsherContextValue | undefined>;
export declare function useUsherContext(): UsherContextValue;
/** Gives the name by which react-admin knows one of Usher's resources. */
export declare function useResourceName(): Names['of'];
/** Gives the address of one of Usher's pages in the application. */
export declare function usePath(): (path: string) => string;
