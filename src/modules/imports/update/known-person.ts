import type { JudgingColumn } from '../../../common/settings/metadata-columns.js';
import type { Settings } from '../../../common/settings/settings.js';
import { statusWhenBack } from '../../members/archiving.service.js';
import type { EditedPerson } from '../../members/edited-person.js';
import { keysOf, textsOf } from '../../members/member-cells.js';
import { openMetadata } from '../../members/metadata.js';
import { hasAccount } from '../../people/has-account.js';
import { shownStatus } from '../../people/member-status.js';
import type { Grants } from '../../groups/granting.js';
import type { KnownPerson } from './given-parts.js';
import type { PersonParts } from './person-changes.js';

/** The parts of somebody as they are now. */
export function partsOf(
  { names, membership, groupIds }: EditedPerson,
  { groups }: Pick<Grants, 'groups'>,
  { keys }: Pick<Settings, 'keys'>,
): PersonParts {
  return {
    ...names,
    role: membership.role,
    groups: groupIds.map((id) => ({ id, name: groups.get(id)?.name ?? '' })),
    metadata: openMetadata(keys, membership),
    status: membership.status,
  };
}

/** Somebody as rows about them are compared with. */
export function knownPerson(
  person: EditedPerson,
  grants: Grants,
  settings: Pick<Settings, 'keys' | 'multiOrganization' | 'metadataColumns'>,
): KnownPerson {
  const parts = partsOf(person, grants, settings);
  return {
    ...parts,
    statusWhenBack: statusWhenBack(person),
    exported: exportedTexts(person, parts, settings),
  };
}

function exportedTexts(
  { user }: EditedPerson,
  parts: PersonParts,
  settings: Pick<Settings, 'multiOrganization' | 'metadataColumns'>,
): Map<string, string> {
  const columns: readonly JudgingColumn[] = settings.metadataColumns;
  const status = shownStatus(parts.status, hasAccount(user), settings.multiOrganization);
  const groupNames = parts.groups.map(({ name }) => name);
  const texts = textsOf({ ...parts, email: user.email, status, groupNames }, columns);
  return new Map(keysOf(columns).map((key, index) => [key, texts[index] ?? '']));
}
