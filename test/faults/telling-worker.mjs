// A worker of an application that has handlers: it writes down of whom it was told, for a test that
// counts them.
import { BullModule } from '@nestjs/bull';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MailerModule } from '@nestjs-modules/mailer';
import 'reflect-metadata';
import { DataSource } from 'typeorm';
import { OnUsherEvent, UsherModule } from '../../dist/bundle/index.js';
import { usherDataSource } from '../../dist/bundle/database.js';

const { USHER_DATABASE_URL, USHER_REDIS_URL, USHER_SMTP_URL, USHER_SECRET_KEYS } = process.env;
let dataSource;

class Told {
  async people({ id, people }) {
    const rows = people.map(({ email }) => [id, email]);
    await dataSource.query('INSERT INTO told_people (event_id, email) VALUES ?', [rows]);
  }

  async end({ id, importId }) {
    await dataSource.query('INSERT INTO told_ends (event_id, import_id) VALUES (?, ?)', [
      id,
      importId,
    ]);
  }
}
for (const [method, name] of Object.entries({ people: 'people.invited', end: 'import.completed' }))
  OnUsherEvent(name)(
    Told.prototype,
    method,
    Object.getOwnPropertyDescriptor(Told.prototype, method),
  );

class WorkerModule {}
Module({
  imports: [
    TypeOrmModule.forRoot({ ...usherDataSource(USHER_DATABASE_URL), retryAttempts: 0 }),
    BullModule.forRoot({ redis: USHER_REDIS_URL }),
    MailerModule.forRoot({ transport: { url: USHER_SMTP_URL, pool: true } }),
    UsherModule.forRoot({
      secretKeys: USHER_SECRET_KEYS,
      publicUrl: 'http://localhost',
      mail: { from: 'Usher <usher@localhost>' },
      jobs: 'bull',
    }),
  ],
  providers: [Told],
})(WorkerModule);

const app = await NestFactory.createApplicationContext(WorkerModule, {
  logger: ['warn', 'error', 'fatal'],
});
app.enableShutdownHooks();
dataSource = app.get(DataSource);
console.log('This worker does jobs.');
