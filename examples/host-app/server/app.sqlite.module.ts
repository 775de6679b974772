import { createRequire } from 'node:module';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MailerModule } from '@nestjs-modules/mailer';
import { UsherModule } from 'nestjs-usher';
import { usherDataSource } from 'nestjs-usher/database';
import { Account } from './accounts/account.entity.js';
import { AccountsModule } from './accounts/accounts.module.js';
import { UsherSignIn } from './accounts/usher-sign-in.js';
import { CreateShop1700000000000 } from './create-shop.migration.js';
import { env } from './env.js';
import { Order } from './orders/order.entity.js';
import { ShopModule } from './shop.module.js';

/** The same shop on SQLite, without Redis. */
@Module({
  imports: [
    TypeOrmModule.forRoot({
      type: 'better-sqlite3',
      driver: createRequire(import.meta.url)('libsql') as unknown,
      database: `${env('DATA_DIR')}/shop.sqlite`,
      entities: [Account, Order],
      migrations: [CreateShop1700000000000],
      migrationsRun: true,
    }),
    TypeOrmModule.forRoot({
      ...usherDataSource(`sqlite:${env('DATA_DIR')}/people.sqlite`),
      name: 'people',
      migrationsRun: true,
    }),
    MailerModule.forRoot({ transport: env('SMTP_URL') }),
    ShopModule,
    UsherModule.forRootAsync({
      path: 'people',
      dataSource: 'people',
      imports: [AccountsModule],
      inject: [UsherSignIn],
      useFactory: (signIn: UsherSignIn) => ({
        secretKeys: env('USHER_SECRET_KEYS'),
        publicUrl: env('PUBLIC_URL'),
        mail: { from: env('MAIL_FROM') },
        signIn,
        firstAdmin: { email: env('OWNER_EMAIL'), organization: 'The shop' },
      }),
    }),
  ],
})
export class AppModule {}
