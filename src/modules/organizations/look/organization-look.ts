import type { UsherOrganizationLook } from '../dto/organization-look.dto.js';
import type { Organization } from '../organization.entity.js';

/** The look of an organization, as it may be told. */
export function lookOf(
  organization: Pick<Organization, 'id' | 'accent' | 'welcome' | 'logo'>,
): UsherOrganizationLook {
  const { accent, welcome } = organization;
  return { accent, logo: logoPath(organization), welcome };
}

/** The address of its logo below that of the API, another one for each logo; null where it has none. */
export function logoPath({ id, logo }: Pick<Organization, 'id' | 'logo'>): string | null {
  return logo && `/public/organizations/${id}/logo?v=${logo.version}`;
}
