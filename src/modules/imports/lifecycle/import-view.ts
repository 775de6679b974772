import { SECOND } from '../../../common/clock.js';
import { isToldAccounts, shownCounts } from './accounts-elsewhere.js';
import type { Progress } from './import-progress.js';
import { shownProblem } from './kept-problem.js';
import type { Import } from './people-import.entity.js';
import { hasIdentities, mayRegister, type Reader } from './row-cells.js';
import type { UsherImport } from '../dto/import-answer.dto.js';

/** Everything about an import beside itself that is shown with it. */
export interface ImportSurroundings {
  progress: Progress | undefined;
  createdBy: UsherImport['createdBy'];
  /** Who looks. */
  reader: Pick<Reader, 'permissions' | 'language'>;
  now: Date;
}

export function importView(of: Import, around: ImportSurroundings): UsherImport {
  const { progress, createdBy, reader, now } = around;
  const counts = countsOf(of, progress, isToldAccounts(of, reader));
  const until = of.finishedAt ?? now;
  const seconds = of.startedAt
    ? Math.max(0.001, (until.getTime() - of.startedAt.getTime()) / SECOND)
    : null;
  const rate = seconds === null ? null : counts.processed / seconds;
  const left = counts.total - counts.processed;
  return {
    id: of.id,
    source: of.source,
    fileName: of.fileName,
    status: of.status,
    defaultRole: of.defaultRole,
    createMissingGroups: of.createMissingGroups,
    validateIdentities: of.validateIdentities,
    counts,
    ...(hasIdentities(of) && mayRegister(reader) ? { identities: identitiesOf(of, progress) } : {}),
    columns: {
      recognized: (of.columns?.recognized ?? []).map(({ column, header }) => ({ column, header })),
      ignored: of.columns?.ignored ?? [],
    },
    delimiter: of.delimiter,
    encoding: of.encoding,
    ratePerSecond: rate === null ? null : Math.round(rate * 10) / 10,
    secondsLeft: of.status === 'processing' && rate ? Math.ceil(left / rate) : null,
    problem: shownProblem(of, reader.language),
    createdBy,
    createdAt: of.createdAt,
    startedAt: of.startedAt,
    finishedAt: of.finishedAt,
    cellsPurgedAt: of.cellsPurgedAt,
  };
}

function identitiesOf(
  { startedAt, finishedAt, identities, validateIdentities }: Import,
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
  { verdicts }: Import,
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
