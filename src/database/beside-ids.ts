import { type FindOperator, Raw } from 'typeorm';

/**
 * The condition that a column has one of some values, beside a condition on the ids of rows. SQLite keeps
 * no figures of tables and takes an index on this column for better than more than ten ids: to find
 * a hundred mails it would read all that wait. No index is of what a function gives; this one gives the
 * text itself on every database, where SQLite's own way, a `+`, might make a number of it.
 */
export function besideIds<Value extends string>(...values: Value[]): FindOperator<Value> {
  return Raw((column) => `${ofNoIndex(column)} IN (:...besideIds)`, {
    besideIds: values,
  }) as FindOperator<Value>;
}

/** The text of a column, as SQL that no index helps. */
export function ofNoIndex(column: string): string {
  return `COALESCE(${column}, '')`;
}
