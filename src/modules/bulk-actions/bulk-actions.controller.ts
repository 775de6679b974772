import { Body, HttpCode, Post } from '@nestjs/common';
import { UsherController } from '../../common/http/usher-controller.js';
import { type Actor, CurrentActor, SignedIn } from '../permissions/access.js';
import { BulkActions } from './bulk-actions.service.js';
import { UsherBulkAction, type UsherBulkOutcome } from './dto/bulk-action.dto.js';

@UsherController('users')
export class BulkActionsController {
  constructor(private readonly actions: BulkActions) {}

  /**
   * Does something to many people, each as by hand; who cannot have it done is skipped and counted by
   * reason. Needs the permission of the action, and can_view_users for a filter.
   */
  @Post('bulk')
  @HttpCode(202)
  @SignedIn()
  act(@CurrentActor() actor: Actor, @Body() wanted: UsherBulkAction): Promise<UsherBulkOutcome> {
    return this.actions.act(actor, wanted);
  }
}
