import { Body, Controller, Get, Post, Query, Res } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { InjectRepository } from '@nestjs/typeorm';
import { IsString, MaxLength } from 'class-validator';
import type { Response } from 'express';
import { Repository } from 'typeorm';
import { ListQuery, rangeOf } from '../list.js';
import { Order } from './order.entity.js';

class CreateOrderDto {
  @ApiProperty()
  @IsString()
  @MaxLength(255)
  item!: string;

  @ApiProperty()
  @IsString()
  @MaxLength(255)
  customer!: string;
}

@Controller('orders')
export class OrdersController {
  constructor(@InjectRepository(Order) private readonly orders: Repository<Order>) {}

  @Get()
  async list(
    @Query() query: ListQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Order[]> {
    const { skip, take } = rangeOf(query);
    const [found, total] = await this.orders.findAndCount({ skip, take, order: { id: 'DESC' } });
    response.set('Content-Range', `orders ${skip}-${skip + found.length}/${total}`);
    return found;
  }

  @Post()
  create(@Body() order: CreateOrderDto): Promise<Order> {
    return this.orders.save(order);
  }
}
