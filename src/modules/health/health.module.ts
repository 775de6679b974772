import { Module } from '@nestjs/common';
import { DependenciesModule } from './dependencies.module.js';
import { HealthController } from './health.controller.js';

/** `GET /health/live` and `/health/ready`; an application with these of its own leaves it out. */
@Module({
  imports: [DependenciesModule],
  controllers: [HealthController],
})
export class HealthModule {}
