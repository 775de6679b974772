import { type DynamicModule, Global, Module } from '@nestjs/common';
import { UsherSetupError } from '../../common/failures/setup-error.js';
import type { BullChoice } from './bull/bull-jobs.module.js';
import { InProcessJobsModule } from './in-process/in-process-jobs.module.js';
import { JobRegistry } from './job-registry.js';
import { JobRunner } from './job-runner.js';

/** Jobs: in this process, or on Bull. */
@Global()
@Module({ providers: [JobRegistry, JobRunner], exports: [JobRegistry] })
export class JobsModule {
  static on(jobs: 'in-process' | BullChoice): DynamicModule {
    return {
      module: JobsModule,
      imports: [jobs === 'in-process' ? InProcessJobsModule : onBull(jobs)],
    };
  }
}

/** Bull is loaded only where it is chosen. */
async function onBull(choice: BullChoice): Promise<DynamicModule> {
  const { BullJobsModule } = await import('./bull/bull-jobs.module.js').catch(explainMissing);
  return BullJobsModule.on(choice);
}

function explainMissing(thrown: unknown): never {
  const isMissing =
    thrown instanceof Error && 'code' in thrown && thrown.code === 'ERR_MODULE_NOT_FOUND';
  if (!isMissing) throw thrown;
  throw new UsherSetupError('Jobs on Bull need two packages: npm install @nestjs/bull bull');
}
