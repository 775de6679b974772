import { Controller, Get, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Dependencies } from './dependencies.js';
import type { UsherLiveness, UsherReadiness } from './dto/health.dto.js';

/** For load balancers and whoever watches. */
@Controller('health')
export class HealthController {
  constructor(private readonly dependencies: Dependencies) {}

  /** The process runs. */
  @Get('live')
  live(): UsherLiveness {
    return { status: 'ok' };
  }

  /** 503 while the database is away, as nothing can be served. Mails and jobs lose nothing by waiting. */
  @Get('ready')
  async ready(@Res({ passthrough: true }) response: Response): Promise<UsherReadiness> {
    const checks = await this.dependencies.check();
    const { database, jobs, mail } = checks;
    if (database === 'down') response.status(503);
    const waits = jobs === 'down' || mail === 'down';
    return { status: database === 'down' ? 'down' : waits ? 'degraded' : 'ok', checks };
  }
}
