import { type FindOperator, Raw } from 'typeorm';

/**
 * The condition that a column has one of some values, beside a condition on the ids of rows. SQLite keeps
 * no figures of tables and takes an index on this column for better than more than ten ids: to find
 * a hundred mails it would read all that wait. A `+`, which changes nothing else, keeps it from that
 * index (https://www.sqlite.org/optoverview.html, "Disqualifying WHERE Clause Terms").
 */
export function besideIds<Value extends string>(...values: Value[]): FindOperator<Value> {
  // With a space, before which TypeORM finds no name of a column.
  return Raw((column) => `+ ${column} IN (:...besideIds)`, {
    besideIds: values,
  }) as FindOperator<Value>;
}
