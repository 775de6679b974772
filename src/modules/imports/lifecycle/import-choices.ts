import type { Inviter } from '../../enrolment/enrolment.service.js';
import { demand } from '../../permissions/access.js';
import type { Role } from '../../permissions/permission-catalogue.js';
import type { PeopleImport } from './people-import.entity.js';

/** The choices of an uploader for all rows. */
export interface ImportChoices {
  source: PeopleImport['source'];
  fileName: string | null;
  defaultRole: Role;
  createMissingGroups: boolean;
  validateIdentities: boolean;
}

/** @throws Problem `permission.missing` when the choices need more than the uploader holds. */
export function demandFor(
  inviter: Pick<Inviter, 'permissions'>,
  choices: Pick<ImportChoices, 'createMissingGroups' | 'validateIdentities'>,
): void {
  if (choices.createMissingGroups) demand(inviter, 'can_manage_groups');
  if (!choices.validateIdentities) return;
  demand(inviter, 'can_complete_registration');
  demand(inviter, 'can_validate_identity');
}
