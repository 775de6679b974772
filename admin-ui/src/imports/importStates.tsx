import type { ReactNode } from 'react';
import type { Import, ImportCounts, ImportStatus, Outcome, Verdict } from '../api/importTypes.js';
import { useT } from '../i18n/useT.js';
import { StateChip, type Tone } from '../ui/StateChip.js';
import { lapsed } from './lapsed.js';

const statusTones: Record<ImportStatus, Tone> = {
  reading: 'busy',
  ready: 'wait',
  queued: 'busy',
  processing: 'busy',
  completed: 'good',
  cancelled: 'stopped',
  failed: 'bad',
  undone: 'quiet',
};

export function ImportChip({ data }: { data: Import }): ReactNode {
  const t = useT();
  const { status } = data;
  if (lapsed(data)) return <StateChip tone="stopped" label={t('imports.lapsed.status')} />;
  return <StateChip tone={statusTones[status]} label={t(`imports.status.${status}`)} />;
}

export const verdictTones: Record<Verdict, Tone> = {
  ready: 'good',
  existing_account: 'good',
  already_member: 'quiet',
  archived_member: 'quiet',
  duplicate: 'wait',
  error: 'bad',
};

export function VerdictChip({ verdict }: { verdict: Verdict }): ReactNode {
  const t = useT();
  return <StateChip tone={verdictTones[verdict]} label={t(`imports.verdict.${verdict}`)} />;
}

const outcomeTones: Record<Outcome, Tone> = {
  invited: 'good',
  skipped: 'quiet',
  failed: 'bad',
  changed_since_preview: 'bad',
};

export function OutcomeChip({ outcome }: { outcome: Outcome }): ReactNode {
  const t = useT();
  return <StateChip tone={outcomeTones[outcome]} label={t(`imports.outcome.${outcome}`)} />;
}

/** The numbers of rows by verdict. */
export function countOf(counts: ImportCounts, verdict: Verdict): number {
  const byVerdict: Record<Verdict, number> = {
    ready: counts.ready,
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
  return counts.ready + counts.existingAccount;
}

/** Rows of a finished import that were neither invited nor needless: what is left to do. */
export function leftOver({ total, invited, skipped }: ImportCounts): number {
  return Math.max(0, total - invited - skipped);
}

/** Rows of a completed import that were ready and were overtaken before their turn. */
export function changedRows({ status, counts }: Pick<Import, 'status' | 'counts'>): number {
  return status === 'completed' ? Math.max(0, counts.failed - counts.error) : 0;
}

export function isRunning({ status }: Pick<Import, 'status'>): boolean {
  return status === 'reading' || status === 'queued' || status === 'processing';
}
