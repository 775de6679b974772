import { Injectable } from '@nestjs/common';
import { readBody } from '../../common/problem/validation.js';
import { type Actor, demand } from '../permissions/access.js';
import { UsherCreateUser } from '../registration/dto/create-user.dto.js';
import { Registration } from '../registration/registration.service.js';

/** Invites people one at a time, from the application's code. */
@Injectable()
export class HostInvitations {
  constructor(private readonly registration: Registration) {}

  /**
   * Invites a person in the actor's name, as the form of the panel does.
   * @returns the account's id.
   * @throws Problem 403 `permission.missing`; 422 with a message by field; 409 `user.already_member`
   * or `user.archived_member`.
   */
  async invite(actor: Actor, person: UsherCreateUser): Promise<{ id: string }> {
    demand(actor, 'can_create_user');
    const read = await readBody(UsherCreateUser, person);
    return { id: await this.registration.createInternalUser(actor, read) };
  }
}
