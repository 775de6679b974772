import { Get, Query } from '@nestjs/common';
import { UsherController } from '../../common/http/usher-controller.js';
import { type Actor, CurrentActor, SignedIn } from '../permissions/access.js';
import { UsherHomeQuery, type UsherHome } from './dto/home.dto.js';
import { Home } from './home.service.js';

@UsherController('home')
export class HomeController {
  constructor(private readonly home: Home) {}

  @Get()
  @SignedIn()
  of(@CurrentActor() actor: Actor, @Query() { since }: UsherHomeQuery): Promise<UsherHome> {
    return this.home.of(actor, since === undefined ? undefined : new Date(since));
  }
}
