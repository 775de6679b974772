import type { EntityManager } from 'typeorm';
import type { Events, Happening } from '../../events/events.js';
import { byRowNo } from '../../enrolment/stage/index-hints.js';
import { inviterOf, type PeopleImport } from '../lifecycle/people-import.entity.js';
import type { RowRange } from '../lifecycle/row-range.js';

/**
 * Tells the application, in the transaction that carries a range out, of whom it invites, and of
 * each whose identity it validates.
 */
export async function tellRange(
  events: Events,
  manager: EntityManager,
  peopleImport: PeopleImport,
  range: RowRange,
  { invited, validated }: { invited: number; validated: number },
): Promise<void> {
  const { id: batchId, organizationId } = peopleImport;
  const head = { organizationId, actorId: inviterOf(peopleImport), batchId };
  const happenings: Happening[] = [];
  if (invited > 0) {
    happenings.push({ ...head, name: 'people.invited', personId: null, detail: { ...range } });
  }
  const wanted = await events.wanted(manager, ['identity.validated']);
  if (validated > 0 && wanted.has('identity.validated')) {
    for (const { personId } of await validatedIn(manager, batchId, range)) {
      happenings.push({ ...head, name: 'identity.validated', personId, detail: null });
    }
  }
  await events.tell(manager, ...happenings);
}

function validatedIn(
  manager: EntityManager,
  importId: string,
  { from, to }: RowRange,
): Promise<{ personId: string }[]> {
  return manager.query<{ personId: string }[]>(
    `SELECT m.user_id AS personId FROM usher_import_rows r ${byRowNo}
     JOIN usher_memberships m ON m.id = r.id
     WHERE r.import_id = ? AND r.row_no BETWEEN ? AND ? AND m.identity_status = 'validated'
     ORDER BY r.row_no`,
    [importId, from, to],
  );
}
