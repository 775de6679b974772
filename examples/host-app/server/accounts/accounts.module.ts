import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { JwtModule } from '@nestjs/jwt';
import { TypeOrmModule } from '@nestjs/typeorm';
import { env } from '../env.js';
import { Account } from './account.entity.js';
import { Accounts } from './accounts.service.js';
import { SignInController } from './sign-in.controller.js';
import { TokenGuard } from './token.guard.js';
import { UsersController } from './users.controller.js';
import { UsherSignIn } from './usher-sign-in.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([Account]),
    JwtModule.registerAsync({
      useFactory: () => ({ secret: env('JWT_SECRET'), signOptions: { expiresIn: '8h' } }),
    }),
  ],
  controllers: [SignInController, UsersController],
  providers: [Accounts, UsherSignIn, { provide: APP_GUARD, useClass: TokenGuard }],
  exports: [UsherSignIn],
})
export class AccountsModule {}
