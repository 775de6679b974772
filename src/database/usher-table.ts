import { Entity } from 'typeorm';

/**
 * An entity whose table the migrations alone make and change: `synchronize` of the data source that
 * it is in, which may be a host's, leaves the table as it is. TypeORM knows it as `Usher…`, since it
 * finds entities by the names of their classes too, and a host has a `User` of its own.
 */
export const UsherTable =
  (table: `usher_${string}`): ClassDecorator =>
  (entity) => {
    Object.defineProperty(entity, 'name', { value: `Usher${entity.name}`, configurable: true });
    Entity(table, { synchronize: false })(entity);
  };
