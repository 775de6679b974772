import { IsString } from 'class-validator';
import { saying } from '../../../common/problem/saying.js';

export class UsherSwitchOrganization {
  @IsString(saying('organization.id'))
  organizationId: string;
}
