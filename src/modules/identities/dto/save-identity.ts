import { Problem, type ToldErrors } from '../../../common/problem/problem.js';
import { changesIn, isSentBack, type RecordParts } from '../../../common/problem/sent-back.js';
import { words } from '../../../words/words.js';
import { type SaveAction, saveActions } from '../identity-states.js';

/** A body of PUT, read: what is said of the person, and what is to become of it. */
export interface SaveIdentity {
  fields: Record<string, unknown>;
  /** Undefined when none was asked for. */
  action: SaveAction | undefined;
  version: number | undefined;
}

/** The parts of a whole identity, as it was got, of which another value is refused. */
const parts: RecordParts = {
  mark: 'id',
  takes: [],
  fixed: ['id', 'status', 'submittedAt', 'validatedAt'],
};

/** The values that a client sends back with a whole identity, and cannot change. */
const stateKeys: ReadonlySet<string> = new Set([
  'id',
  'user',
  'organization',
  'status',
  'returned',
  'returnedBefore',
  'uncorrected',
  'requestedAt',
  'submittedAt',
  'validatedAt',
  'updatedAt',
  'updatedBy',
  'outOfReach',
]);

/**
 * Reads what is to be saved of an identity; its fields are the judge's business.
 * @param actions those that the caller may ask for.
 * @throws Problem 422 `request.invalid`.
 */
export function readSaveIdentity(
  body: unknown,
  actions: readonly SaveAction[] = saveActions,
): SaveIdentity {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new Problem('request.invalid', { detail: words('identity.not_fields') });
  }
  const { action: asked, version, ...rest } = body as Record<string, unknown>;
  const state = Object.keys(rest).filter((key) => stateKeys.has(key));
  if (state.length > 0 && !isSentBack(body, parts)) {
    throw invalid(Object.fromEntries(state.map((key) => [key, words('value.fixed')])));
  }
  const action = actions.find((one) => one === asked);
  if (!action && (asked ?? undefined) !== undefined)
    throw invalid({
      action: words('value.name_is_one_of', { name: 'action', values: actions.join(', ') }),
    });
  return {
    action,
    version: readVersion(version),
    fields: Object.fromEntries(Object.entries(rest).filter(([key]) => !stateKeys.has(key))),
  };
}

/**
 * Refuses a whole identity that was sent back with another state than it has. Of an earlier version
 * it may have another; those are refused when they are saved.
 * @param show gives the identity as it is shown now.
 * @throws Problem 422 by field.
 */
export async function requireSameState(
  body: unknown,
  show: () => Promise<{ version: number }>,
): Promise<void> {
  if (!isSentBack(body, parts)) return;
  const shown = await show();
  const { version = shown.version } = body as { version?: unknown };
  if (version === shown.version) changesIn(body, shown, parts);
}

/** @throws Problem 422 unless `version` is the number of a version, or not given. */
export function readVersion(version: unknown): number | undefined {
  if (version === undefined || version === null) return undefined;
  if (Number.isSafeInteger(version) && (version as number) >= 0) return version as number;
  throw invalid({ version: words('identity.version') });
}

function invalid(errors: ToldErrors): Problem {
  return new Problem('request.invalid', { errors });
}
