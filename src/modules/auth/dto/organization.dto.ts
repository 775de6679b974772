import { IsString } from 'class-validator';

export class SwitchOrganizationDto {
  @IsString({ message: 'Give the id of an organization.' })
  organizationId: string;
}
