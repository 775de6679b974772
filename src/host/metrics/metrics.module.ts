import { Module } from '@nestjs/common';
import { MetricsController } from './metrics.controller.js';
import { Metrics } from './metrics.js';

/** `GET /metrics`. */
@Module({ controllers: [MetricsController], providers: [Metrics] })
export class MetricsModule {}
