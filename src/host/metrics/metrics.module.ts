import { Module } from '@nestjs/common';
import { HealthModule } from '../../index.js';
import { MetricsController } from './metrics.controller.js';
import { Metrics } from './metrics.js';

/** `GET /metrics`. */
@Module({ imports: [HealthModule], controllers: [MetricsController], providers: [Metrics] })
export class MetricsModule {}
