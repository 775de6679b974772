import type { ReactNode } from 'react';
import type {
  PeopleImport,
  ImportCounts,
  ImportStatus,
  Outcome,
  Verdict,
} from '../api/importTypes.js';
import { useT } from '../i18n/useT.js';
import { StateChip, type Tone } from '../ui/show/StateChip.js';
import { lapsed } from './lapsed.js';

const statusTones: Record<ImportStatus, Tone> = {
  reading: 'busy',
  mapping: 'wait',
  ready: 'wait',
  queued: 'busy',
  processing: 'busy',
  completed: 'good',
  cancelled: 'stopped',
  failed: 'bad',
  undone: 'quiet',
};

export function ImportChip({ data }: { data: PeopleImport }): ReactNode {
  const t = useT();
  // The rows stay in sight while they are judged again, and the bar below them says that they are.
  const status = isJudgedAgain(data) ? 'ready' : data.status;
  if (lapsed(data)) return <StateChip tone="stopped" label={t('imports.lapsed.status')} />;
  return <StateChip tone={statusTones[status]} label={t(`imports.status.${status}`)} />;
}

export const verdictTones: Record<Verdict, Tone> = {
  ready: 'good',
  update: 'good',
  unchanged: 'quiet',
  existing_account: 'good',
  already_member: 'quiet',
  archived_member: 'quiet',
  duplicate: 'wait',
  error: 'bad',
};

export const outcomeTones: Record<Outcome | 'not_processed', Tone> = {
  invited: 'good',
  updated: 'good',
  skipped: 'quiet',
  failed: 'bad',
  changed_since_preview: 'bad',
  undone: 'quiet',
  not_processed: 'quiet',
};

/** The numbers of rows by verdict. */
export function countOf(counts: ImportCounts, verdict: Verdict): number {
  const byVerdict: Record<Verdict, number> = {
    ready: counts.ready,
    update: counts.update,
    unchanged: counts.unchanged,
    existing_account: counts.existingAccount,
    already_member: counts.alreadyMember,
    archived_member: counts.archivedMember,
    duplicate: counts.duplicate,
    error: counts.error,
  };
  return byVerdict[verdict];
}

/** Counts the rows that "Process bulk invites" would act on. */
export function processable(counts: ImportCounts): number {
  return invitable(counts) + counts.update;
}

/** Counts the people who would be invited by it. */
export function invitable(counts: Pick<ImportCounts, 'ready' | 'existingAccount'>): number {
  return counts.ready + counts.existingAccount;
}

/** Rows of a finished import that were neither carried out nor needless: what is left to do. */
export function leftOver({ total, invited, updated, skipped }: ImportCounts): number {
  return Math.max(0, total - invited - updated - skipped);
}

/** Rows of a completed import that were ready and were overtaken before their turn. */
export function changedRows({ status, counts }: Pick<PeopleImport, 'status' | 'counts'>): number {
  return status === 'completed' ? Math.max(0, counts.failed - counts.error) : 0;
}

export function isRunning({ status }: Pick<PeopleImport, 'status'>): boolean {
  return status === 'reading' || status === 'queued' || status === 'processing';
}

/** True of an import that does nothing more; rows that it has not come to stay as they are. */
export function hasEnded({ status }: Pick<PeopleImport, 'status'>): boolean {
  return ['completed', 'cancelled', 'failed', 'undone'].includes(status);
}

/** True while its rows, which were judged before, are judged again. */
export function isJudgedAgain({ status, columns, counts }: PeopleImport): boolean {
  return status === 'reading' && columns.length > 0 && counts.total > 0;
}

/** True for rows that were typed by hand: there is no file whose columns could be looked at. */
export function isTyped({ source, delimiter, headerLine }: PeopleImport): boolean {
  return source === 'manual' && delimiter === null && headerLine === null;
}

/** True of an import that has invited people without mailing them. */
export function isUnmailed({ status, counts, options, mails }: PeopleImport): boolean {
  const isMailed = mails !== undefined && mails.queued + mails.sent + mails.failed > 0;
  return !options.sendInvitations && !isMailed && counts.invited > 0 && status !== 'undone';
}
