import { HttpError } from 'react-admin';
/** RFC 9457 problem details, as Usher's server gives them. */
export interface Problem {
    title?: string;
    status?: number;
    detail?: string;
    /** Stable, `lower_snake.dotted`. */
    code: string;
    /** One message for each field, nested where the field is: what react-admin's forms expect. */
    errors?: Record<string, unknown>;
    params?: Record<string, unknown>;
    requestId?: string;
}
/** The problem that an error from Usher's HTTP client carries; undefined for any other error. */
export declare function problemOf(error: unknown): Problem | undefined;
/** The error for an answer that was not a success: its body when that is a problem, else its status. */
export declare function httpError(status: number, body: unknown, retryAfter: string | null): HttpError;
/** The error for a request that got no answer, or none by Usher. */
export declare function unreachable(): HttpError;
/** Tells whether an error says that there was no answer, or none by Usher. */
export declare function isUnreachable(error: unknown): boolean;
