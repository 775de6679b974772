import type { Server } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { type BeforeApplicationShutdown, type DynamicModule, Module } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { NextFunction, Request, Response } from 'express';

/** In milliseconds: what requests that are being answered get, before their connections are closed. */
const PATIENCE = 8000;

/**
 * Ends the server so that no request is lost. Load balancers see by `/health/ready` that it is about
 * to end, and it goes on answering until they know; then it takes no more, and answers those it has.
 */
export class OrderlyEnd implements BeforeApplicationShutdown {
  private isEnding = false;

  constructor(
    private readonly adapters: HttpAdapterHost,
    private readonly drainSeconds: number,
  ) {}

  /** Has clients open a new connection for their next request: it will lead to another server. */
  readonly closeConnections = (_: Request, response: Response, next: NextFunction): void => {
    if (this.isEnding) response.setHeader('Connection', 'close');
    next();
  };

  async beforeApplicationShutdown(): Promise<void> {
    this.isEnding = true;
    await sleep(this.drainSeconds * 1000);
    const server = this.adapters.httpAdapter.getHttpServer() as Server;
    // An upload may go on for as long as it likes.
    setTimeout(() => server.closeAllConnections(), PATIENCE).unref();
  }
}

@Module({})
export class OrderlyEndModule {
  static after(drainSeconds: number): DynamicModule {
    const provider = {
      provide: OrderlyEnd,
      inject: [HttpAdapterHost],
      useFactory: (adapters: HttpAdapterHost) => new OrderlyEnd(adapters, drainSeconds),
    };
    return { module: OrderlyEndModule, providers: [provider] };
  }
}
