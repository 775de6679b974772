/** A Nest application with TypeORM on SQLite, one entity and one route, and nothing else: what Usher's start is held against. */
import 'reflect-metadata';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Controller, Get, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DataSource, EntitySchema } from 'typeorm';

const Person = new EntitySchema({
  name: 'person',
  columns: { id: { type: Number, primary: true, generated: true }, name: { type: String } },
});
const source = new DataSource({
  type: 'better-sqlite3',
  driver: createRequire(import.meta.url)('libsql'),
  database: join(process.env.USHER_DATA_DIR, 'bare.sqlite'),
  entities: [Person],
  synchronize: true,
});

class PeopleController {
  list() {
    return source.getRepository(Person).find();
  }
}
Controller('health/live')(PeopleController);
Get()(
  PeopleController.prototype,
  'list',
  Object.getOwnPropertyDescriptor(PeopleController.prototype, 'list'),
);

class BareModule {}
Module({ controllers: [PeopleController] })(BareModule);

await source.initialize();
const app = await NestFactory.create(BareModule, { logger: false });
await app.listen(Number(process.env.PORT), '127.0.0.1');
