import { IsString } from 'class-validator';

export class UsherSwitchOrganization {
  @IsString({ message: 'Give the id of an organization.' })
  organizationId: string;
}
