import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import { Backlog, Dependencies } from '../../index.js';
import { stateMetrics } from './state-metrics.js';

/** From what a list takes to what an upload of a hundred thousand rows does. */
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10, 60];

/** A request as it ended. Of its address only the route's pattern is kept: no id, no search, no token. */
export interface TimedRequest {
  method: string;
  /** As `/api/users/:id`. */
  route: string;
  /** As `2xx`. */
  status: string;
}

/** The figures that `GET /metrics` tells. */
@Injectable()
export class Metrics {
  private readonly registry = new Registry();
  private readonly requests = new Histogram({
    name: 'usher_http_request_duration_seconds',
    help: 'Requests to this server, and how long they took to answer.',
    labelNames: ['method', 'route', 'status'],
    buckets: SECONDS,
    registers: [this.registry],
  });

  constructor(
    private readonly dependencies: Dependencies,
    private readonly backlog: Backlog,
  ) {
    collectDefaultMetrics({ register: this.registry });
  }

  note(request: TimedRequest, seconds: number): void {
    this.requests.observe({ ...request }, seconds);
  }

  /** Everything, in Prometheus' text format. What cannot be read now is left out. */
  async read(): Promise<string> {
    const [checks, backlog] = await Promise.all([this.dependencies.check(), this.backlog.read()]);
    const state = stateMetrics(checks, backlog);
    return `${await this.registry.metrics()}\n${await state.metrics()}`;
  }
}
