import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Problem } from '../../common/problem/problem.js';
import { words } from '../../words/words.js';
import { GroupMembers } from '../groups/group-members.service.js';
import type { Organization } from '../organizations/organization.entity.js';
import type { Person } from '../people/person.js';
import type { Editor } from './known-identity.js';

/** The reasons why somebody may not judge an identity: it is their own, or of somebody who holds more. */
export type OutOfReach = 'own' | 'holds_more';

type Rules = Pick<Organization, 'allowSelfValidation'>;

/**
 * Nobody judges themselves: one's own identity is not validated, and that of somebody who holds
 * more is neither validated, returned nor changed, unless the organization allows it.
 */
@Injectable()
export class Judging {
  constructor(private readonly groups: GroupMembers) {}

  /** Says why `editor` may not judge the identity of `person`; null when they may. */
  async outOfReach(
    manager: EntityManager,
    editor: Editor,
    { user, membership }: Person,
    { allowSelfValidation }: Rules,
  ): Promise<OutOfReach | null> {
    if (allowSelfValidation) return null;
    if (user.id === editor.userId) return 'own';
    const { id } = membership;
    const further = await this.groups.reachingFurther(manager, editor, [id]);
    return further.has(id) ? 'holds_more' : null;
  }

  /** @throws Problem 403 `identity.own` or `user.holds_more`. */
  async demandMayJudge(
    manager: EntityManager,
    editor: Editor,
    person: Person,
    rules: Rules,
  ): Promise<void> {
    refuse(await this.outOfReach(manager, editor, person, rules));
  }

  /** The same for a change that does not validate: one's own is one's own to change. */
  async demandMayEdit(
    manager: EntityManager,
    editor: Editor,
    person: Person,
    rules: Rules,
  ): Promise<void> {
    const why = await this.outOfReach(manager, editor, person, rules);
    if (why !== 'own') refuse(why);
  }
}

function refuse(why: OutOfReach | null): void {
  if (why === 'own') {
    throw new Problem('identity.own', {
      detail: words('identity.own'),
    });
  }
  if (why === 'holds_more') {
    throw new Problem('user.holds_more', {
      detail: words('identity.holds_more'),
    });
  }
}
