import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Problem } from '../../../common/problem/problem.js';
import { Settings } from '../../../common/settings/settings.js';
import { Authority } from '../../groups/authority.js';
import { GroupDirectory } from '../../groups/group-directory.js';
import { GroupMembers } from '../../groups/group-members.service.js';
import type { EmailChange } from '../../people/email-change.entity.js';
import { permissionMissing } from '../../permissions/access.js';
import { type EditedPerson, openPeople } from '../edited-person.js';
import { type AddressEditor, type AddressWay, wayOfAddress } from './address-rules.js';

/** A person whose address changes, and how. */
export interface Addressee {
  person: EditedPerson;
  way: AddressWay;
}

/** Knows who may change whose address, as things stand. */
@Injectable()
export class AddressAuthority {
  constructor(
    private readonly settings: Settings,
    private readonly authority: Authority,
    private readonly directory: GroupDirectory,
    private readonly groups: GroupMembers,
  ) {}

  /** @throws Problem 404 `user.not_found`; and as `wayOfAddress`. */
  async open(
    manager: EntityManager,
    editor: AddressEditor & { organizationId: string },
    userId: string,
  ): Promise<Addressee> {
    const { organizationId } = editor;
    const person = (await openPeople(manager, this.groups, organizationId, [userId])).get(userId);
    if (!person) throw new Problem('user.not_found');
    const grants = await this.directory.grants(organizationId, manager);
    return { person, way: wayOfAddress(editor, person, grants, this.settings) };
  }

  /**
   * The same with what the editor holds now, in a transaction that holds the organization: it may have
   * been taken from them since their request was let in.
   */
  async openStill(
    manager: EntityManager,
    { userId: editorId, organizationId }: AddressEditor & { organizationId: string },
    userId: string,
  ): Promise<Addressee> {
    const held = await this.authority.of(manager, editorId, organizationId);
    if (!held) throw permissionMissing('can_edit_user');
    return this.open(manager, { ...held, userId: editorId, organizationId }, userId);
  }

  /** Tells whether the person who asked for a change might ask for it now. */
  async stillHolds(manager: EntityManager, change: EmailChange): Promise<boolean> {
    const { userId, organizationId, requestedById } = change;
    const held = await this.authority.of(manager, requestedById, organizationId);
    if (!held) return false;
    const editor = { ...held, userId: requestedById, organizationId };
    try {
      return (await this.open(manager, editor, userId)).way === 'confirmed';
    } catch (thrown) {
      if (thrown instanceof Problem) return false;
      throw thrown;
    }
  }
}
