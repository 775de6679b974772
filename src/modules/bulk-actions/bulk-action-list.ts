import { Injectable } from '@nestjs/common';
import { AddToGroup } from './actions/add-to-group.js';
import { ArchivePeople } from './actions/archive-people.js';
import { RemoveFromGroup } from './actions/remove-from-group.js';
import { RequestIdentities } from './actions/request-identities.js';
import { ResendInvitations } from './actions/resend-invitations.js';
import { SetRole } from './actions/set-role.js';
import { UnarchivePeople } from './actions/unarchive-people.js';
import type { BulkAction } from './bulk-action.js';
import type { BulkActionName } from './dto/bulk-action.dto.js';

/** The actions by their names. */
@Injectable()
export class BulkActionList {
  private readonly byName: Readonly<Record<BulkActionName, BulkAction>>;

  constructor(
    archive: ArchivePeople,
    unarchive: UnarchivePeople,
    resend: ResendInvitations,
    addToGroup: AddToGroup,
    removeFromGroup: RemoveFromGroup,
    setRole: SetRole,
    requestIdentity: RequestIdentities,
  ) {
    this.byName = {
      archive,
      unarchive,
      resend,
      add_to_group: addToGroup,
      remove_from_group: removeFromGroup,
      set_role: setRole,
      request_identity: requestIdentity,
    };
  }

  of(name: BulkActionName): BulkAction {
    return this.byName[name];
  }
}
