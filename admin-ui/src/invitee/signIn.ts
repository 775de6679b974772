import { type Answer, post } from './call.js';

/** Signs in by e-mail or username. */
export function signIn(identifier: string, password: string): Promise<Answer<unknown>> {
  return post('/auth/login', { identifier, password });
}
