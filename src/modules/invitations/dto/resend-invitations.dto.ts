import { ArrayMaxSize, IsArray, IsObject, IsString } from 'class-validator';
import { Optional } from '../../../common/problem/optional.js';
import { MAX_RANGE } from '../../../common/list/list-query.js';
import { saying } from '../../../common/problem/saying.js';

/** Either `ids` or `filter`. */
export class UsherResendInvitations {
  /** Ids of invitations. */
  @Optional()
  @IsArray(saying('value.ids'))
  @ArrayMaxSize(MAX_RANGE, saying('invitation.at_most', { max: MAX_RANGE }))
  @IsString({ each: true, ...saying('value.id') })
  ids?: string[];

  /** As the list of invitations takes it; `{}` is all of them. */
  @Optional()
  @IsObject(saying('invitation.filter'))
  filter?: Record<string, unknown>;
}
