import { Controller, Get, type OnModuleDestroy, Res, VERSION_NEUTRAL } from '@nestjs/common';
import type { Response } from 'express';
import { ApiResponse } from '../../common/openapi/openapi.js';
import { Dependencies } from './dependencies.js';
import { type UsherLiveness, UsherReadiness } from './dto/health.dto.js';

/** For load balancers and whoever watches. */
@Controller({ path: 'health', version: VERSION_NEUTRAL })
export class HealthController implements OnModuleDestroy {
  private isStopping = false;

  constructor(private readonly dependencies: Dependencies) {}

  /** Has load balancers send nobody here any more. */
  onModuleDestroy(): void {
    this.isStopping = true;
  }

  /** The process runs. */
  @Get('live')
  live(): UsherLiveness {
    return { status: 'ok' };
  }

  /**
   * 503 while the database is away, as nothing can be served, and when this process is about to end.
   * Mails and jobs lose nothing by waiting.
   */
  @Get('ready')
  @ApiResponse({ status: 503, type: UsherReadiness })
  async ready(@Res({ passthrough: true }) response: Response): Promise<UsherReadiness> {
    const checks = await this.dependencies.check();
    const { database, jobs, mail } = checks;
    const isDown = database === 'down' || this.isStopping;
    if (isDown) response.status(503);
    const waits = jobs === 'down' || mail === 'down';
    return { status: isDown ? 'down' : waits ? 'degraded' : 'ok', checks };
  }
}
