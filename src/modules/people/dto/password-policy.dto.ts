/** The length of a new password, in characters. */
export class UsherPasswordPolicy {
  minLength: number;
  maxLength: number;
}
