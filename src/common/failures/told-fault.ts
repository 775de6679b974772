/** A failure whose message repeats nothing that anybody has given, so that the log tells it. */
export class ToldFault extends Error {
  override readonly name: string = 'ToldFault';
}
