import { Gauge, Registry } from 'prom-client';
import type { BacklogState, DependencyChecks } from '../../index.js';

/** The figures of how Usher stands now, the same seen from every server. Unknown figures have no series, rather than a 0. */
export function stateMetrics(
  checks: DependencyChecks,
  { mails, imports, waitingJobs }: BacklogState,
): Registry {
  const registry = new Registry();
  const gauge = (name: string, help: string, value: number | undefined): void => {
    if (value !== undefined) new Gauge({ name, help, registers: [registry] }).set(value);
  };
  const gauges = (
    name: string,
    help: string,
    label: string,
    values: Record<string, number> | undefined,
  ): void => {
    if (!values) return;
    const labelled = new Gauge({ name, help, labelNames: [label], registers: [registry] });
    for (const [key, value] of Object.entries(values)) labelled.set({ [label]: key }, value);
  };
  const up = Object.entries(checks).map(([key, check]) => [key, Number(check === 'up')] as const);
  gauges('usher_dependency_up', '1 when it answers.', 'dependency', Object.fromEntries(up));
  gauges('usher_mails', 'Mails in the outbox, without those sent.', 'status', mails?.counts);
  gauge(
    'usher_mail_oldest_due_seconds',
    'For how long the longest waiting mail has been due.',
    mails?.oldestDueSeconds,
  );
  gauges('usher_imports', 'Imports.', 'status', imports);
  gauge('usher_jobs_waiting', 'Jobs that nobody has begun.', waitingJobs);
  return registry;
}
