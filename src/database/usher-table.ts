import { Entity } from 'typeorm';

/**
 * An entity whose table the migrations alone make and change: `synchronize` of the data source that
 * it is in, which may be a host's, leaves the table as it is.
 */
export const UsherTable = (name: `usher_${string}`): ClassDecorator =>
  Entity(name, { synchronize: false });
