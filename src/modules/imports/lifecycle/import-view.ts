import { SECOND } from '../../../common/time/clock.js';
import {
  type Verdict,
  verdicts as verdictsOfRows,
} from '../../enrolment/stage/import-row.entity.js';
import type { FileColumns } from '../columns/file-columns.js';
import { countedBehind } from '../columns/values/places.js';
import { reencodings } from '../reader/text/encodings.js';
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
  /** The first values of its columns, by their index; where they are shown. */
  samples?: ReadonlyMap<number, string[]> | undefined;
  fileColumns: FileColumns;
}

export function importView(
  peopleImport: PeopleImport,
  surroundings: ImportSurroundings,
): UsherImport {
  const { progress, createdBy, reader, now, samples, fileColumns } = surroundings;
  const mode = peopleImport.mode ?? 'invite';
  const counts = countsOf(peopleImport, progress, isToldAccounts(peopleImport, reader));
  const until = peopleImport.finishedAt ?? now;
  const seconds = peopleImport.startedAt
    ? Math.max(0.001, (until.getTime() - peopleImport.startedAt.getTime()) / SECOND)
    : null;
  const rate = seconds === null ? null : counts.processed / seconds;
  const left = counts.total - counts.processed;
  const columns = (peopleImport.columns ?? []).filter(({ added }) => !added);
  const behind = countedBehind(columns, fileColumns);
  return {
    id: peopleImport.id,
    source: peopleImport.source,
    fileName: peopleImport.fileName,
    mode,
    status: peopleImport.status,
    defaultRole: peopleImport.defaultRole,
    createMissingGroups: peopleImport.createMissingGroups,
    validateIdentities: peopleImport.validateIdentities,
    options: {
      mode,
      defaultRole: peopleImport.defaultRole,
      createMissingGroups: peopleImport.createMissingGroups,
      validateIdentities: peopleImport.validateIdentities,
      sendInvitations: peopleImport.sendInvitations,
      country: peopleImport.country,
      dateOrder: peopleImport.dateOrder,
    },
    settled: peopleImport.settled ?? [],
    counts,
    ...(hasIdentities(peopleImport) && mayRegister(reader)
      ? { identities: identitiesOf(peopleImport, progress) }
      : {}),
    columns: columns.map(({ index, header, column, how }) => ({
      index,
      header,
      samples: samples?.get(index) ?? [],
      column,
      how,
      behind: behind.get(index) ?? null,
    })),
    headerLine: peopleImport.headerLine,
    skippedLines: peopleImport.skippedLines ?? [],
    skippedLineCount: peopleImport.skippedLineCount ?? peopleImport.skippedLines?.length ?? 0,
    sheets: peopleImport.sheets ?? [],
    sheet: peopleImport.sheet,
    readableSheets: peopleImport.readableSheets ?? [],
    delimiter: peopleImport.delimiter,
    encoding: peopleImport.encoding,
    encodings:
      peopleImport.readEncoding === null ? [] : [...reencodings(peopleImport.readEncoding)],
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

const nothingDone = { invited: 0, updated: 0, skipped: 0, failed: 0 };

const noRows = Object.fromEntries(verdictsOfRows.map((verdict) => [verdict, 0])) as Record<
  Verdict,
  number
>;

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
  { verdicts, warned }: PeopleImport,
  progress: Progress | undefined,
  isTold: boolean,
): UsherImport['counts'] {
  const { invited, updated, skipped, failed } = progress ?? nothingDone;
  const by = { ...noRows, ...(verdicts && shownCounts(verdicts, isTold)) };
  return {
    total: Object.values(by).reduce((sum, count) => sum + count, 0),
    ready: by.ready,
    update: by.update,
    unchanged: by.unchanged,
    existingAccount: by.existing_account,
    alreadyMember: by.already_member,
    archivedMember: by.archived_member,
    duplicate: by.duplicate,
    error: by.error,
    warned: warned ?? 0,
    processed: invited + updated + skipped + failed,
    invited,
    updated,
    skipped,
    failed,
  };
}
