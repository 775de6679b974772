import { SECOND } from '../../../common/clock.js';
import { isToldAccounts, shownCounts } from './accounts-elsewhere.js';
import type { Progress } from './import-progress.js';
import { shownProblem } from './kept-problem.js';
import type { PeopleImport } from './people-import.entity.js';
import { hasIdentities, mayRegister, type Reader } from './row-cells.js';
import type { UsherImport } from '../dto/import-answer.dto.js';

/** Everything about an import beside itself that is shown with it. */
export interface ImportSurroundings {
  progress: Progress | undefined;
  createdBy: UsherImport['createdBy'];
  /** The person who looks. */
  reader: Pick<Reader, 'permissions' | 'language'>;
  now: Date;
}

export function importView(
  peopleImport: PeopleImport,
  surroundings: ImportSurroundings,
): UsherImport {
  const { progress, createdBy, reader, now } = surroundings;
  const counts = countsOf(peopleImport, progress, isToldAccounts(peopleImport, reader));
  const until = peopleImport.finishedAt ?? now;
  const seconds = peopleImport.startedAt
    ? Math.max(0.001, (until.getTime() - peopleImport.startedAt.getTime()) / SECOND)
    : null;
  const rate = seconds === null ? null : counts.processed / seconds;
  const left = counts.total - counts.processed;
  return {
    id: peopleImport.id,
    source: peopleImport.source,
    fileName: peopleImport.fileName,
    status: peopleImport.status,
    defaultRole: peopleImport.defaultRole,
    createMissingGroups: peopleImport.createMissingGroups,
    validateIdentities: peopleImport.validateIdentities,
    counts,
    ...(hasIdentities(peopleImport) && mayRegister(reader)
      ? { identities: identitiesOf(peopleImport, progress) }
      : {}),
    columns: {
      recognized: (peopleImport.columns?.recognized ?? []).map(({ column, header }) => ({
        column,
        header,
      })),
      ignored: peopleImport.columns?.ignored ?? [],
    },
    delimiter: peopleImport.delimiter,
    encoding: peopleImport.encoding,
    ratePerSecond: rate === null ? null : Math.round(rate * 10) / 10,
    secondsLeft: peopleImport.status === 'processing' && rate ? Math.ceil(left / rate) : null,
    problem: shownProblem(peopleImport, reader.language),
    createdBy,
    createdAt: peopleImport.createdAt,
    startedAt: peopleImport.startedAt,
    finishedAt: peopleImport.finishedAt,
    cellsPurgedAt: peopleImport.cellsPurgedAt,
  };
}

function identitiesOf(
  { startedAt, finishedAt, identities, validateIdentities }: PeopleImport,
  progress: Progress | undefined,
): NonNullable<UsherImport['identities']> {
  if (startedAt !== null || finishedAt !== null) {
    return { draft: progress?.drafts ?? 0, validated: progress?.validated ?? 0 };
  }
  const { incomplete, complete } = identities ?? { incomplete: 0, complete: 0 };
  return validateIdentities
    ? { draft: incomplete, validated: complete }
    : { draft: incomplete + complete, validated: 0 };
}

function countsOf(
  { verdicts }: PeopleImport,
  progress: Progress | undefined,
  isTold: boolean,
): UsherImport['counts'] {
  const { invited, skipped, failed } = progress ?? { invited: 0, skipped: 0, failed: 0 };
  const by = verdicts
    ? shownCounts(verdicts, isTold)
    : {
        ready: 0,
        existing_account: 0,
        already_member: 0,
        archived_member: 0,
        duplicate: 0,
        error: 0,
      };
  return {
    total: Object.values(by).reduce((sum, count) => sum + count, 0),
    ready: by.ready,
    existingAccount: by.existing_account,
    alreadyMember: by.already_member,
    archivedMember: by.archived_member,
    duplicate: by.duplicate,
    error: by.error,
    processed: invited + skipped + failed,
    invited,
    skipped,
    failed,
  };
}
