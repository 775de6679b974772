import { type ReactNode } from 'react';
/**
 * A bar over the page while the server does not answer; the page stays, and goes on by itself when
 * the server is back. It stays in sight below a bar of `top` pixels.
 */
export declare function ServerAway({ top }: {
    top?: number;
}): ReactNode;
