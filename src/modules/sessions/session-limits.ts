import { DAY, HOUR, MINUTE, SECOND } from '../../common/time/clock.js';

/** A session ends when it was not used for so long (OWASP ASVS 5.0, 7.3.1). */
export const SESSION_IDLE_LIMIT = 8 * HOUR;

/** A session ends when it is so old, however much it is used (OWASP ASVS 5.0, 7.3.2). */
export const SESSION_LIFETIME = 7 * DAY;

/** The precision to which the last use of a session is known. */
export const LAST_SEEN_PRECISION = MINUTE;

/**
 * The time for which somebody counts as there after the last use of a session: the precision of that,
 * and the pause between two questions of a panel that is open.
 */
export const PRESENCE = LAST_SEEN_PRECISION + 10 * SECOND;
