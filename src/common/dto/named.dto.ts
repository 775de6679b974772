/** A name of somebody, or of something. */
export class UsherName {
  name: string;
}

/** The same with the id of who or what has it. */
export class UsherNamed extends UsherName {
  id: string;
}
