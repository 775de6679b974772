import { UsherSetupError } from './setup-error.js';
import { ToldFault } from './told-fault.js';

/**
 * Describes a failure for the log: the error's kind, its code and where it was thrown. Its message
 * is left out, as drivers put values into it, which may be personal data; Usher's own words for
 * whoever writes the application are not.
 */
export function describeFault(thrown: unknown): string {
  if (!(thrown instanceof Error)) return typeof thrown;
  const code = 'code' in thrown && typeof thrown.code === 'string' ? ` ${thrown.code}` : '';
  const places = (thrown.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const isTold = thrown instanceof ToldFault || thrown instanceof UsherSetupError;
  const words = isTold ? `: ${thrown.message}` : '';
  return `${thrown.name}${code}${words}\n${places.slice(0, 8).join('\n')}`;
}
