import { type EntityManager, MoreThan } from 'typeorm';
import { PRESENCE } from './session-limits.js';
import { Session } from './session.entity.js';

/**
 * Tells whether somebody is signed in and at work in an organization. It is false of everybody where
 * the application signs people in, as sessions are its own there.
 */
export function isPresent(
  manager: EntityManager,
  { userId, organizationId }: { userId: string; organizationId: string },
  now: Date,
): Promise<boolean> {
  return manager.existsBy(Session, {
    userId,
    organizationId,
    expiresAt: MoreThan(now),
    lastSeenAt: MoreThan(new Date(now.getTime() - PRESENCE)),
  });
}
