import { Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { UsherSetupError } from '../failures/setup-error.js';

/** Keeps an application from starting whose server is not Express; one without a server is fine. */
@Injectable()
export class ExpressCheck {
  constructor(server: HttpAdapterHost) {
    const adapter = server.httpAdapter as HttpAdapterHost['httpAdapter'] | undefined;
    const kind = adapter?.getType();
    if (!kind || kind === 'express') return;
    throw new UsherSetupError(
      `Usher needs Express (@nestjs/platform-express), and this application runs on ${kind}.`,
    );
  }
}
