import { describeFault } from './describe-fault.js';
import { UsherSetupError } from './setup-error.js';

/**
 * Puts into words why a command ended. What the operator has to mend is in plain words, and so is
 * what the operating system refused; of all else the kind and the place, as the words of drivers
 * repeat what was written.
 */
export function failureWords(thrown: unknown): string {
  if (thrown instanceof UsherSetupError) return thrown.message;
  const words = describeFault(thrown);
  return isOfSystem(thrown) ? `${thrown.message}\n${words}` : words;
}

/** A port that is taken, a file that cannot be read, a server that does not answer. */
function isOfSystem(thrown: unknown): thrown is Error {
  return thrown instanceof Error && 'syscall' in thrown && typeof thrown.syscall === 'string';
}
