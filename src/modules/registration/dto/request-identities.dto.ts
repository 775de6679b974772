import { ArrayMaxSize, IsArray, IsObject, IsString } from 'class-validator';
import { Optional } from '../../../common/problem/optional.js';
import { MAX_RANGE } from '../../../common/list/list-query.js';

/** Either `ids` or `filter`. */
export class UsherRequestIdentities {
  /** Ids of users. */
  @Optional()
  @IsArray({ message: 'Give a list of ids.' })
  @ArrayMaxSize(MAX_RANGE, {
    message: `Give at most ${MAX_RANGE} ids; a filter takes any number of people.`,
  })
  @IsString({ each: true, message: 'An id is a text.' })
  ids?: string[];

  /** As the list of users takes it; `{}` is all of them. */
  @Optional()
  @IsObject({ message: 'Give a filter as the list of users takes it.' })
  filter?: Record<string, unknown>;
}
