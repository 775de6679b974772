import { type FindOperator, Raw } from 'typeorm';

/**
 * The pattern of text that has `part` in it, for `LIKE ? ESCAPE '!'`: `%` and `_` in it mean
 * themselves.
 */
export function containing(part: string): string {
  return `%${part.replace(/[!%_]/g, '!$&')}%`;
}

/** The same as an operator of TypeORM's. */
export function contains(part: string): FindOperator<string> {
  return Raw((column) => `${column} LIKE :pattern ESCAPE '!'`, {
    pattern: containing(part),
  }) as FindOperator<string>;
}
