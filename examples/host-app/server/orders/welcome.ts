import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { OnUsherEvent, type UsherEvent } from 'nestjs-usher';
import { Repository } from 'typeorm';
import { Order } from './order.entity.js';

/** Orders a welcome gift for everybody who has accepted an invitation. */
@Injectable()
export class Welcome {
  constructor(@InjectRepository(Order) private readonly orders: Repository<Order>) {}

  /** May be told of the same person twice. */
  @OnUsherEvent('invitation.accepted')
  async greet({ person }: UsherEvent<'invitation.accepted'>): Promise<void> {
    if (person.email === null) return;
    const gift = { item: 'Welcome gift', customer: person.email };
    if (!(await this.orders.existsBy(gift))) await this.orders.save(gift);
  }
}
