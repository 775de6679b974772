import type { Options } from 'nodemailer/lib/smtp-pool/index.js';

/** In milliseconds. */
const SECOND = 1000;

/** Some connections to the mail server that are kept open, each with one mail on its way. */
export function poolOptions(url: string): Options & { url: string } {
  return {
    url,
    pool: true,
    maxConnections: 5,
    maxMessages: Infinity,
    // Beyond that the outbox waits and tries again.
    maxRequeues: 1,
    connectionTimeout: 20 * SECOND,
    greetingTimeout: 20 * SECOND,
    socketTimeout: 60 * SECOND,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
