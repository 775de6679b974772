import { Module } from '@nestjs/common';
import { BullModule } from '@nestjs/bull';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MailerModule } from '@nestjs-modules/mailer';
import { UsherModule } from 'nestjs-usher';
import { usherEntities, usherMigrations } from 'nestjs-usher/database';
import { Account } from './accounts/account.entity.js';
import { AccountsModule } from './accounts/accounts.module.js';
import { UsherSignIn } from './accounts/usher-sign-in.js';
import { CreateShop1700000000000 } from './create-shop.migration.js';
import { env } from './env.js';
import { Order } from './orders/order.entity.js';
import { ShopModule } from './shop.module.js';

@Module({
  imports: [
    TypeOrmModule.forRoot({
      type: 'mariadb',
      url: env('DATABASE_URL'),
      timezone: 'Z',
      charset: 'utf8mb4_bin',
      entities: [Account, Order, ...usherEntities],
      migrations: [CreateShop1700000000000, ...usherMigrations],
      migrationsRun: true,
    }),
    BullModule.forRoot({ redis: env('REDIS_URL') }),
    MailerModule.forRoot({ transport: env('SMTP_URL') }),
    ShopModule,
    UsherModule.forRootAsync({
      path: 'people',
      jobs: 'bull',
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
