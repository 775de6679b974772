import type { ReactNode } from 'react';
import type { FieldPath } from '../../identities/identityTypes.js';
import { t } from '../words/welcome.js';

export function RequiredMark(): ReactNode {
  return <span className="mark"> {t('required')}</span>;
}

/** The hint; where something is wrong, that instead. */
export function FieldHelp({
  path,
  fault,
}: {
  path: FieldPath;
  fault?: string | undefined;
}): ReactNode {
  return (
    <p id={helpId(path)} className={fault ? 'help fault' : 'help'}>
      {fault ?? t(`hint.${path}`)}
    </p>
  );
}

/** Shows why the organization has given a field back. */
export function Reason({ path, children }: { path: FieldPath; children: string }): ReactNode {
  return (
    <p id={reasonId(path)} className="reason" dir="auto">
      {children}
    </p>
  );
}

/** The ids of what is said about a field, for `aria-describedby`. */
export function describedBy(path: FieldPath, reason: string | undefined): string {
  return reason ? `${reasonId(path)} ${helpId(path)}` : helpId(path);
}

function helpId(path: FieldPath): string {
  return `${path}-help`;
}

function reasonId(path: FieldPath): string {
  return `${path}-reason`;
}
