/** A setting of the application that keeps Usher from starting. The message says what to set. */
export class UsherSetupError extends Error {
  override readonly name: string = 'UsherSetupError';
}
