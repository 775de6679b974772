/** Tells whether an event is about an import, and nobody in it. */
export function isOfImport(name: EventName): boolean {
  return name.startsWith('import.');
}

/** Somebody as a handler sees them: as they are when it is called. */
export interface EventPerson {
  /** Usher's id of the account. */
  id: string;
  /** The id of the application's own account, where it signs people in and they are linked. */
  externalId: string | null;
  /** Null when the account was erased since; so are the following. */
  email: string | null;
  username: string | null;
  firstName: string | null;
  lastName: string | null;
}

interface Told {
  organizationId: string;
  /** The person who did it; null when nobody who is signed in did. */
  actorId: string | null;
}
interface OfPerson extends Told {
  person: EventPerson;
}
interface OfImport extends Told {
  importId: string;
}

/**
 * The contents of each event that Usher tells the application of, beside its id, name and time. An
 * event is added here, and named beside its action in the catalogue of actions.
 */
export interface UsherEvents {
  /** One person, or a range of at most 5,000 rows of an import. */
  'people.invited': Told & { importId: string | null; people: readonly EventPerson[] };
  'invitation.accepted': OfPerson;
  'invitation.revoked': OfPerson;
  'person.updated': OfPerson;
  'person.archived': OfPerson;
  'person.unarchived': OfPerson;
  'person.erased': OfPerson;
  'identity.submitted': OfPerson;
  'identity.returned': OfPerson;
  'identity.validated': OfPerson;
  'import.completed': OfImport;
  'import.failed': OfImport;
  'import.undone': OfImport;
  /** A mail was given up. The person is null when it was to nobody who has an account. */
  'mail.failed': Told & { mailId: string; person: EventPerson | null };
}

export type EventName = keyof UsherEvents;

const eventNames = {
  'people.invited': true,
  'invitation.accepted': true,
  'invitation.revoked': true,
  'person.updated': true,
  'person.archived': true,
  'person.unarchived': true,
  'person.erased': true,
  'identity.submitted': true,
  'identity.returned': true,
  'identity.validated': true,
  'import.completed': true,
  'import.failed': true,
  'import.undone': true,
  'mail.failed': true,
} satisfies Record<EventName, true>;

/** Tells whether the application can be told of `name`. */
export function isEventName(name: unknown): name is EventName {
  return typeof name === 'string' && Object.hasOwn(eventNames, name);
}

/** An event as a handler gets it. The same one may come again: its id tells. */
export type UsherEvent<Name extends EventName = EventName> = {
  [N in Name]: { id: string; name: N; at: Date } & UsherEvents[N];
}[Name];
