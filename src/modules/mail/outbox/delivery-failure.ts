import { types } from 'node:util';
import { HOUR, MINUTE } from '../../../common/time/clock.js';

/** The number of times that a mail is tried; the waits between come to about a day. */
export const MAX_ATTEMPTS = 14;

const LONGEST_WAIT = 4 * HOUR;

/** The reason why a mail was not taken. */
export interface DeliveryFailure {
  /**
   * `permanent`: the server refused this mail for good (5yz, RFC 5321 section 4.2.1); `temporary`:
   * it may take it later, which may be about the recipient; `busy`: it takes none for now;
   * `unreachable`: there is no talking to the server, whatever the mail; `unwritten`: the mail could
   * not be put together.
   */
  kind: 'permanent' | 'temporary' | 'busy' | 'unreachable' | 'unwritten';
  /** The server's words, or what came instead of them: one line, at most 1,000 characters. */
  words: string;
}

/** The fields that nodemailer adds to its errors. */
interface SmtpError extends Error {
  code?: string;
  responseCode?: number;
  response?: string;
  /** The command that the server was answering. */
  command?: string;
}

/** Tells what it means that sending threw `thrown`. */
export function deliveryFailure(thrown: unknown): DeliveryFailure {
  const error: SmtpError = types.isNativeError(thrown) ? thrown : new Error(String(thrown));
  const words = oneLine(error.response ?? error.message).slice(0, 1000);
  return { kind: kindOf(error), words };
}

/** The milliseconds to wait after the `attempts`-th failure: 1 minute, doubled each time, give or take a quarter. */
export function waitAfter(attempts: number, random = Math.random()): number {
  return Math.min(MINUTE * 2 ** (attempts - 1), LONGEST_WAIT) * (0.75 + random / 2);
}

function kindOf(error: SmtpError): Exclude<DeliveryFailure['kind'], 'unwritten'> {
  const { code, responseCode } = error;
  if (code === undefined) return 'temporary';
  // Only these codes speak of the mail itself; the others of the connection or of our sign-in to it.
  const isAboutTheMail = code === 'EENVELOPE' || code === 'EMESSAGE';
  const needsSignIn = responseCode === 530 || responseCode === 535;
  if (!isAboutTheMail || responseCode === 421 || needsSignIn) return 'unreachable';
  if (responseCode === undefined || responseCode >= 500) return 'permanent';
  return isAboutServer(error) ? 'busy' : 'temporary';
}

/**
 * Tells a refusal that is about the server and the session: before any recipient was named, after
 * they were taken, or by an enhanced status code of the mail system (X.3.z, RFC 3463, section 3.4).
 */
function isAboutServer({ code, command, response = '' }: SmtpError): boolean {
  if (/^4\d\d[ -]4\.3\./.test(response)) return true;
  return code === 'EENVELOPE' && command !== 'RCPT TO';
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ').trim();
}
