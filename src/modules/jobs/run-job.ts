import type { Logger } from '@nestjs/common';
import { describeFault } from '../../common/failures/describe-fault.js';
import type { JobRegistry } from './job-registry.js';

/** Runs one job. What its handler throws is logged and goes no further: the sweep repeats the work. */
export async function runJob(
  registry: JobRegistry,
  name: string,
  id: string,
  logger: Logger,
): Promise<void> {
  try {
    await registry.handler(name)(id);
  } catch (thrown) {
    logger.error(`The job ${name} of ${id} failed: ${describeFault(thrown)}`);
  }
}
