/** Usher's resources, as its API names them. */
export declare const usherResources: readonly ["users", "imports", "groups", "emails", "audit-events", "identities"];
export type UsherResource = (typeof usherResources)[number];
/** What Usher's resources and pages are called in an application. */
export interface Names {
    /** The name by which react-admin knows one of Usher's resources. */
    of: (resource: string) => string;
    /** The name without the prefix; undefined for a name that is not Usher's. */
    bare: (name: string) => string | undefined;
    /** The path of one of Usher's pages, below the application's own. */
    path: (path: string) => string;
}
/** The names below a prefix (`people/users`, `/people/registration`), or as they are. */
export declare function namesUnder(prefix?: string): Names;
