import { fold } from '../../../common/text/fold.js';
import {
  goneInRemark,
  isGoneWord,
  saysGone,
  saysStatus,
} from '../../enrolment/judge/status-words.js';
import { cellValue } from './cell-value.js';
import type { TextRow } from './column-contents.js';
import { isOfPerson, nameKey, wordsOf } from './column-names.js';
import { dayIn, isDayOrNone, isLeavingColumn, isLeavingName } from './leaving-days.js';

/** The share of the filled cells that must say a status: some are on leave. */
const most = 0.6;

/** Words for a status that mean other things too: a country, a state, the condition of a thing. */
const statusWords = new Set([
  ...['status', 'statut', 'stato', 'estado', 'estatus', 'situacao', 'situacion', 'situation'],
  ...['stav', 'stan', 'zustand', 'статус', 'состояние', 'state', 'etat'],
  ...['mitgliedschaft', 'membership', 'konto', 'account', 'beschaftigung', 'teilnahme'],
  ...['durum', 'tila', '在籍状況', '在籍状態', '人员状态', '员工状态', '在职状态', '재직상태'],
]);

/** Words beside one for a status by which it is that of somebody's employment or membership. */
const ofWork = new Set([
  ...[
    'employment',
    'empl',
    'assignment',
    'lifecycle',
    'active',
    'hr',
    'current',
    'job',
    'position',
    'work',
    'contract',
    'membership',
    'account',
    'short',
    'type',
    'name',
    'code',
    'description',
    'beschaftigung',
    'beschaftigungs',
  ],
  ...['registration', 'anmelde', 'anmeldung', 'anmeldungs', 'booking', 'buchung', 'buchungs'],
  ...['attendance', 'participation', 'rsvp', 'subscription', 'newsletter', 'order', 'inscription'],
  ...['mitglieds', 'mitarbeiter', 'emploi', 'contrat', 'lavoro', 'rapporto', 'laboral', 'empleo'],
  ...['ansettelse', 'anstallning', 'ansaettelse', 'medlem', 'approval', 'arbeits', 'vertrag'],
  ...['dienstverband', 'zatrudnienia', 'pracownika', 'zamestnance', 'clenstvi', 'del', 'de', 'du'],
]);

/** The names of columns that say yes of those who are here, and of those who are not. */
const flags: Readonly<Record<'here' | 'gone', ReadonlySet<string>>> = {
  here: new Set(
    [
      ...['current employee', 'currently employed', 'is current', 'employed', 'still employed'],
      ...['active', 'is active', 'enabled', 'is enabled', 'account enabled', 'user active'],
      ...['aktiv', 'ist aktiv', 'aktiviert', 'actif', 'est actif', 'attivo', 'abilitato', 'activo'],
      ...['habilitado', 'actief', 'ingeschakeld', 'ativo', 'aktywny', 'aktivní', 'account active'],
      ...['активность', 'активен', 'активный', 'aktif mi'],
      ...['login allowed', 'login erlaubt', 'can sign in', 'can log in', 'sign in allowed'],
    ].map(nameKey),
  ),
  gone: new Set(
    [
      ...[
        'nsaccountlock',
        'inactive',
        'is inactive',
        'disabled',
        'disable',
        'block',
        'deleted at',
        'deactivated at',
        'disabled at',
        'terminated at',
        'archived at',
        'left at',
        'locked',
        'is locked',
        'locked out',
        'account locked',
        'banned',
        'is disabled',
        'account disabled',
        'suspended',
      ],
      ...['is suspended', 'deactivated', 'is deactivated', 'blocked', 'is blocked', 'terminated'],
      ...['block credential', 'block sign in', 'deleted', 'is deleted', 'inaktiv', 'deaktiviert'],
      ...['leaver', 'is leaver', 'has left', 'left', 'former employee', 'former member'],
      ...['anmeldung blockieren', 'anmeldung blockiert', 'anmeldung sperren', 'konto gesperrt'],
      ...['bloquer les informations d’identification', 'bloquer la connexion', 'blocca accesso'],
      ...['bloquear inicio de sesión', 'bloquear acceso', 'aanmelden blokkeren'],
      ...['gesperrt', 'ausgeschieden', 'inactif', 'désactivé', 'disattivato', 'bloccato'],
      ...['sospeso', 'inactivo', 'bloqueado', 'inactief', 'geblokkeerd', 'inativo', 'zablokowany'],
    ].map(nameKey),
  ),
};

/** The words beside a yes or a no by which it is that of somebody's account. */
const ofAccount = new Set([
  ...[
    'account',
    'user',
    'is',
    'konto',
    'benutzer',
    'benutzerkonto',
    'ist',
    'compte',
    'utilisateur',
  ],
  ...['est', 'utente', 'cuenta', 'usuario', 'gebruiker', 'conta', 'konta', 'employee', 'member'],
]);

const yes = new Set([
  ...['true', 'yes', 'y', '1', 'ja', 'j', 'wahr', 'oui', 'vrai', 'si', 'vero', 'verdadero', 'waar'],
  ...['да', 'так', 'evet', 'はい', '是', '예'],
  ...['sim', 'verdadeiro', 'tak', 'prawda', 'ano', 'pravda', 'x', '✓', '✔', '☑', '✅', '🟢'],
]);
/** A no as a mark, which says by itself below “Status” that somebody is not here. */
const crosses = new Set(['✘', '✗', '✕', '✖', '❌', '☒', '🔴', '⛔']);
const no = new Set([
  ...['false', 'no', 'n', '0', 'nein', 'falsch', 'non', 'faux', 'falso', 'nee', 'onwaar', 'nao'],
  ...['nie', 'falsz', 'ne', 'nepravda', 'нет', 'ні', 'hayir', 'いいえ', '否', '아니요'],
]);

/** The names of columns with remarks on people. */
const remarks = new Set(
  [
    ...['comment', 'comments', 'note', 'notes', 'remark', 'remarks', 'bemerkung', 'bemerkungen'],
    ...['anmerkung', 'anmerkungen', 'notiz', 'notizen', 'kommentar', 'kommentare', 'hinweis'],
    ...['hinweise', 'commentaire', 'commentaires', 'remarque', 'remarques', 'osservazioni'],
    ...['commento', 'commenti', 'nota', 'notas', 'comentario', 'comentarios', 'observaciones'],
    ...['observações', 'opmerking', 'opmerkingen', 'notitie', 'notities', 'uwagi', 'poznámka'],
    ...['poznámky', 'info', 'sonstiges'],
  ].map(nameKey),
);

/** The names of columns that say why somebody has left, of those who have. */
const reasons = new Set(
  [
    ...['termination reason', 'leaving reason', 'reason for leaving', 'exit reason'],
    ...['austrittsgrund', 'kündigungsgrund', 'grund des austritts', 'motif de sortie'],
    ...['motif de départ', 'motivo cessazione', 'motivo di cessazione', 'motivo de baja'],
    ...['motivo de la baja', 'reden uitdiensttreding', 'reden uit dienst', 'motivo de saída'],
    ...['powód odejścia', 'důvod odchodu'],
  ].map(nameKey),
);

/** Tells whether a column has remarks, of which one says that somebody has left, or the reasons for it. */
export function isRemarkOnLeaving(
  rows: readonly TextRow[],
  index: number,
  header: string,
): boolean {
  if (reasons.has(nameKey(header))) return true;
  return (
    remarks.has(nameKey(header)) &&
    rows.some(({ cells }) => goneInRemark(cellValue(cells[index] ?? '')) !== '')
  );
}

/** The letters by which personnel systems say a status, and what is said of those who are not here. */
const letters: ReadonlyMap<string, string> = new Map([
  ...['a', 'l', 'p', 's', 'u'].map((letter) => [letter, ''] as const),
  ['t', 'terminated'],
  ['i', 'inactive'],
  ['d', 'deleted'],
  ['r', 'retired'],
]);

/** The status that a letter says in a column of a status of work; undefined for other texts, and in other columns. */
function saidByLetter(text: string, isOfWork: boolean): string | undefined {
  return isOfWork && text.length === 1 ? letters.get(text.toLowerCase()) : undefined;
}

/** “Empl Status”: a letter may mean anything below “Status” or “State” alone. */
function isOfWorkStatus(header: string): boolean {
  return isOfStatus(header) && !statusWords.has(nameKey(header));
}

/**
 * Tells whether a column says who is here, where its name alone does not: one for a status of
 * people, most of whose cells are words for it, or one that says yes and no of it.
 */
export function isStatusColumn(rows: readonly TextRow[], index: number, header: string): boolean {
  if (isLeavingColumn(rows, index, header)) return true;
  const isGone = isFlagOf('gone', header);
  const isFlag = isGone || isFlagOf('here', header) || isControl(header);
  if (!isFlag && !isOfStatus(header)) return false;
  const isOfWork = isOfWorkStatus(header);
  const texts = rows.map(({ cells }) => cellValue(cells[index] ?? '')).filter((text) => text);
  const said = texts.filter((text) =>
    isFlag
      ? isYesOrNo(text) ||
        (isGone && isDayOrNone(text)) ||
        (isControl(header) && /^\d{1,9}$/.test(text))
      : saysStatus(text.split(' - ', 1)[0] ?? '') || saidByLetter(text, isOfWork) !== undefined,
  );
  // “Employment Status” may say how much somebody works, until they leave.
  if (isOfWork && texts.some(saysGone)) return true;
  return said.length > 0 && said.length >= (isFlag ? texts.length : most * texts.length);
}

/** Tells whether a column has a mark for each who is here, and nothing for the others. */
export function hasMarks(rows: readonly TextRow[], index: number, header: string): boolean {
  const texts = rows.map(({ cells }) => cellValue(cells[index] ?? ''));
  return (
    isFlagOf('here', header) &&
    texts.includes('') &&
    texts.some((text) => text !== '') &&
    texts.every((text) => text === '' || yes.has(fold(text)))
  );
}

/** Tells whether a column for a status says nothing but yes and no, and both: “Status” with 1 and 0. */
export function saysYesOrNo(rows: readonly TextRow[], index: number, header: string): boolean {
  if (!isOfStatus(header)) return false;
  const texts = rows.map(({ cells }) => cellValue(cells[index] ?? '')).filter((text) => text);
  const isYes = (text: string): boolean => yes.has(fold(text));
  return texts.every(isYesOrNo) && texts.some(isYes) && !texts.every(isYes);
}

/** Reads what the cells of a column say of who is here. */
export interface StatusReader {
  /** The status: of a yes or a no only that somebody is not here, which is worth a word. */
  status: (text: string) => string;
  /** The day on which somebody leaves, or has been blocked; '' for none. */
  left: (text: string) => string;
}

/**
 * Makes the reader of a column by its name, which need not be looked at for each row.
 * @param saysNo true where its cells say yes of who is here, whatever its name.
 */
export function statusReader(header: string, saysNo = false): StatusReader {
  const isGone = isFlagOf('gone', header);
  const isHere = saysNo || isFlagOf('here', header);
  const isLeaving = isLeavingName(header);
  const left = isLeaving || isGone ? dayIn : (): string => '';
  if (isLeaving) return { status: () => '', left };
  if (remarks.has(nameKey(header))) return { status: goneInRemark, left };
  if (reasons.has(nameKey(header)))
    return { status: (text) => (text === '' ? '' : 'inactive'), left };
  if (isControl(header)) {
    return { status: (text) => ((Number(text) & disabled) === 0 ? '' : 'inactive'), left };
  }
  const isOfWork = isOfWorkStatus(header);
  const status = (text: string): string => {
    const letter = saidByLetter(text, isOfWork);
    if (letter !== undefined) return letter;
    if (text === '' || (isGone && isDayOrNone(text))) return '';
    if (isGone && crosses.has(text)) return '';
    const isNo = no.has(fold(text)) || crosses.has(text);
    const isNot = (isHere && isNo) || (isGone && yes.has(fold(text)));
    return isNot ? 'inactive' : restOf(text);
  };
  return { status, left };
}

/** The bit of `userAccountControl` by which Active Directory says that an account is disabled. */
const disabled = 2;

function isControl(header: string): boolean {
  return nameKey(header) === 'useraccountcontrol';
}

/** Nothing for a yes or a no, which is no word for a status. */
function restOf(text: string): string {
  return isYesOrNo(text) && !crosses.has(text) ? '' : text;
}

function isYesOrNo(text: string): boolean {
  const word = text.length < 20 ? fold(text) : '';
  return yes.has(word) || no.has(word) || crosses.has(word);
}

function isFlagOf(kind: keyof typeof flags, header: string): boolean {
  if (flags[kind].has(nameKey(header))) return true;
  const own = wordsOf(header).filter((word) => !ofAccount.has(word));
  if (flags[kind].has(own.join(''))) return true;
  const words = own.filter((word) => !days.has(word));
  return kind === 'gone' && words.length > 0 && words.every(isGoneWord);
}

/** Words beside one for having left, by which a column has the day of it. */
const days = new Set([
  'am',
  'at',
  'on',
  'le',
  'il',
  'el',
  'op',
  'dne',
  'zum',
  'per',
  'seit',
  'since',
]);

/** “Employee Status”, “Mitgliedsstatus”, “Situação”: a word for a status, alone or with whose it is. */
function isOfStatus(header: string): boolean {
  const words = wordsOf(header).flatMap((word) => {
    const whole = /^(.{3,}?)s?(status)$/.exec(word);
    return whole ? [whole[1] ?? '', 'status'] : [word];
  });
  const others = words.filter((word) => !statusWords.has(word));
  return (
    others.length < words.length &&
    others.every((word) => ofWork.has(word) || ofWork.has(`${word}s`) || isOfPerson(word))
  );
}
