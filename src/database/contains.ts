import { type FindOperator, Raw } from 'typeorm';

/** Matches text that has `part` in it, as it is: `%` and `_` mean themselves. */
export function contains(part: string): FindOperator<string> {
  const pattern = `%${part.replace(/[!%_]/g, '!$&')}%`;
  return Raw((column) => `${column} LIKE :pattern ESCAPE '!'`, {
    pattern,
  }) as FindOperator<string>;
}
