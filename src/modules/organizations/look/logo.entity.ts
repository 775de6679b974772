import { Column, PrimaryColumn } from 'typeorm';
import { bytes, text, uuid } from '../../../database/column-types.js';
import { UsherTable } from '../../../database/usher-table.js';
import type { LogoType } from './logo-facts.js';

/** The bytes of an organization's logo; its facts stand with the organization. */
@UsherTable('usher_organization_logos')
export class OrganizationLogo {
  @PrimaryColumn(uuid('organization_id'))
  organizationId: string;

  /** As in the facts that stand with the organization. */
  @Column(text('version', 16))
  version: string;

  @Column(text('media_type', 20))
  mediaType: LogoType;

  @Column(bytes('bytes'))
  bytes: Buffer;
}
