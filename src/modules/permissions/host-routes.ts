import {
  applyDecorators,
  type ArgumentsHost,
  Catch,
  type ExceptionFilter,
  UseFilters,
  UseGuards,
} from '@nestjs/common';
import { Gate } from '../../common/http/gate.js';
import { Problem } from '../../common/problem/problem.js';
import { ProblemFilter } from '../../common/http/problem.filter.js';
import { Settings } from '../../common/settings/settings.js';
import { Requires } from './access.js';
import type { Permission } from './permission-catalogue.js';

/** Answers Usher's refusals as Usher does, and leaves whatever else is thrown to the host. */
@Catch(Problem)
export class RefusalFilter implements ExceptionFilter {
  private readonly problems: ProblemFilter;

  constructor(settings: Settings) {
    this.problems = new ProblemFilter(settings);
  }

  catch(refusal: Problem, host: ArgumentsHost): void {
    this.problems.catch(refusal, host);
  }
}

/**
 * Protects a route of the host's own, or a controller, with a permission of Usher's: only its
 * holders in their current organization may call it. `@CurrentActor()` gives the person.
 */
export const RequiresOnHost = (permission: Permission): MethodDecorator & ClassDecorator =>
  applyDecorators(Requires(permission), UseGuards(Gate), UseFilters(RefusalFilter));
