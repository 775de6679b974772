import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountsModule } from './accounts/accounts.module.js';
import { Order } from './orders/order.entity.js';
import { OrdersController } from './orders/orders.controller.js';
import { Welcome } from './orders/welcome.js';

/** The modules of the shop, whatever it runs on. */
@Module({
  imports: [AccountsModule, TypeOrmModule.forFeature([Order])],
  controllers: [OrdersController],
  providers: [Welcome],
})
export class ShopModule {}
