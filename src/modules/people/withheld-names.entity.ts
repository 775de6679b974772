import { Column, Index, PrimaryColumn } from 'typeorm';
import { nullable, text, uuid } from '../../database/column-types.js';
import { UsherTable } from '../../database/usher-table.js';

/**
 * There is one for each membership of somebody who has an account from elsewhere and has not
 * joined: what the account says of names is withheld from the organization until then
 * (docs/adr/0008-authority.md).
 */
@UsherTable('usher_withheld_names')
@Index('usher_withheld_names_organization', ['organizationId'])
export class WithheldNames {
  @PrimaryColumn(uuid('membership_id'))
  membershipId: string;

  @Column(uuid('organization_id'))
  organizationId: string;

  /** The first name by which the organization itself calls them; null for none. */
  @Column(nullable(text('first_name', 99)))
  firstName: string | null;

  @Column(nullable(text('last_name', 99)))
  lastName: string | null;

  /** `nameKey(firstName, lastName)`. */
  @Column(text('name_key', 200))
  nameKey: string;
}
