import { ArrayMaxSize, IsArray, IsObject, IsString } from 'class-validator';
import { Optional } from '../../../common/problem/optional.js';
import { MAX_RANGE } from '../../../common/list/list-query.js';
import { saying } from '../../../common/problem/saying.js';

/** Either `ids` or `filter`. */
export class UsherRequestIdentities {
  /** Ids of users. */
  @Optional()
  @IsArray(saying('value.ids'))
  @ArrayMaxSize(MAX_RANGE, saying('identity.request_at_most', { max: MAX_RANGE }))
  @IsString({ each: true, ...saying('value.id') })
  ids?: string[];

  /** As the list of users takes it; `{}` is all of them. */
  @Optional()
  @IsObject(saying('identity.request_filter'))
  filter?: Record<string, unknown>;
}
