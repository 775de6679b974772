import { fold } from '../../../common/text/fold.js';
import { rowFault, withValue } from './row-codes.js';
import type { JudgedRow } from './row-values.js';
import { shortened } from './shortened.js';

/** The words for people who are in an organization and for those who are not any more, folded. */
const here = [
  ...[
    'active',
    'invited',
    'requested',
    'enabled',
    'aktiv',
    'eingeladen',
    'actif',
    'active',
    'invite',
  ],
  ...['attivo', 'attiva', 'invitato', 'invitata', 'activo', 'activa', 'invitado', 'invitada'],
  ...['actief', 'uitgenodigd', 'ativo', 'ativa', 'convidado', 'convidada', 'aktywny', 'aktywna'],
  ...['zaproszony', 'zaproszona', 'aktivni', 'pozvany', 'pozvana', 'invitee'],
];
const archived = [
  ...['archived', 'archiviert', 'archive', 'archivee', 'archiviato', 'archiviata', 'archivado'],
  ...['archivada', 'gearchiveerd', 'arquivado', 'arquivada', 'zarchiwizowany', 'zarchiwizowana'],
  ...['archivovany', 'archivovana', 'archivovano'],
];

const meanings = new Map([
  ...here.map((word) => [word, 'here'] as const),
  ...archived.map((word) => [word, 'archived'] as const),
]);

/** No word is longer, in characters. */
const longest = 40;

/** The place of a person that a word means, in one of nine languages. */
export function parseStatus(text: string): 'here' | 'archived' | undefined {
  const typed = text.trim();
  return typed.length > longest ? undefined : meanings.get(fold(typed));
}

/** Warns of somebody who would be invited, and of whom the file does not say that they are here. */
export function judgeStatus(text: string | undefined, { warnings }: JudgedRow): void {
  const typed = text?.trim() ?? '';
  if (typed === '' || parseStatus(typed) === 'here') return;
  const fault = rowFault('status', 'status.not_here', { status: shortened(typed) });
  warnings.push(withValue(fault, typed));
}
