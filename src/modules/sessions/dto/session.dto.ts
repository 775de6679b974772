/** A place where the person is signed in. */
export class UsherSession {
  id: string;
  createdAt: Date;
  lastSeenAt: Date;
  userAgent: string | null;
  /** True when it is the session of the request. */
  current: boolean;
}
