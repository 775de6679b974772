/** The person's name as it is read out, first name first; null for somebody who has given none. */
export function fullName(person: {
  firstName: string | null;
  lastName: string | null;
}): string | null {
  return [person.firstName, person.lastName].filter(Boolean).join(' ') || null;
}
