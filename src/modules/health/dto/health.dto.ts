/** Tells that the process runs. */
export class UsherLiveness {
  status: 'ok';
}

/** The services that Usher depends on. */
export class UsherDependencyChecks {
  database: 'up' | 'down';
  jobs: 'up' | 'down';
  mail: 'up' | 'down';
}

/** Tells whether requests are served. */
export class UsherReadiness {
  /** `degraded`: requests are served, jobs or mails wait. */
  status: 'ok' | 'degraded' | 'down';
  checks: UsherDependencyChecks;
}
