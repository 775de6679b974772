import { Injectable } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import { UsherSetupError } from './common/failures/setup-error.js';

/** Keeps an application from starting that has Usher twice: both would do the same jobs and mails. */
@Injectable()
export class UsherOnceCheck {
  constructor(modules: ModulesContainer) {
    const ushers = [...modules.values()].filter(({ providers }) => providers.has(UsherOnceCheck));
    if (ushers.length === 1) return;
    throw new UsherSetupError(
      'UsherModule is in this application twice: call forRoot or forRootAsync once, and import that.',
    );
  }
}
