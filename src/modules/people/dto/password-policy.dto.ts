/** How long a new password is, in characters. */
export class UsherPasswordPolicy {
  minLength: number;
  maxLength: number;
}
