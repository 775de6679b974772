/** An example of a mail that was sent to whoever asked for it. */
export class UsherMailedTest {
  /** The address that it goes to. */
  to: string;
}
