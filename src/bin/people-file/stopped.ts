import { UsherSetupError } from '../../common/failures/setup-error.js';

/** Thrown when somebody stopped the command before anything was done. */
export class Stopped extends UsherSetupError {
  constructor() {
    super('Stopped. Nobody was brought in.');
  }
}
