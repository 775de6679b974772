import { Injectable } from '@nestjs/common';
import type { Response } from 'express';
import { problemOf } from '../../../common/http/problem.filter.js';
import type { Problem } from '../../../common/problem/problem.js';
import { RateLimits } from '../../../common/limits/rate-limits.js';
import { Database } from '../../../database/database.js';
import { AuditTrail } from '../../audit/audit-trail.js';
import type { Actor, UsherRequest } from '../../permissions/access.js';
import { Background } from '../../../common/work/background.js';

/** Puts on record who was refused (403) what. */
@Injectable()
export class Refusals {
  constructor(
    private readonly audit: AuditTrail,
    private readonly limits: RateLimits,
    private readonly background: Background,
    private readonly database: Database,
  ) {}

  /** Looks at the answer to a request when it is sent. */
  watch(request: UsherRequest, response: Response): void {
    response.once('finish', () => {
      const problem = problemOf(response);
      const { actor } = request;
      if (!actor || problem?.status !== 403) return;
      this.background.run('Recording a refusal', () => this.record(actor, problem));
    });
  }

  /**
   * At most once a minute for the same person and the same want, so that nobody fills the record.
   */
  private async record(
    { organizationId, userId: actorId }: Actor,
    { code, extras: { params } }: Problem,
  ): Promise<void> {
    const permission = params?.permission;
    const wanted = typeof permission === 'string' ? permission : code;
    const key = `${organizationId} ${actorId} ${wanted}`;
    if (!(await this.limits.allows('refusal_record', key))) return;
    await this.database.transaction((manager) =>
      this.audit.record(manager, {
        organizationId,
        actorId,
        action: 'request.refused',
        subjectId: null,
        detail: typeof permission === 'string' ? { permission } : { code },
      }),
    );
  }
}
