import { fold } from '../../../common/text/fold.js';
import { rowFault, withValue } from './row-codes.js';
import type { JudgedRow, RowValues } from './row-values.js';
import { shortened } from './shortened.js';

/** The words for people who are in an organization and for those who are not any more, folded. */
const present = [
  ...['active', 'invited', 'requested', 'enabled', 'aktiv', 'eingeladen', 'actif', 'invite'],
  ...['attivo', 'attiva', 'invitato', 'invitata', 'activo', 'activa', 'invitado', 'invitada'],
  ...['actief', 'uitgenodigd', 'ativo', 'ativa', 'convidado', 'convidada', 'aktywny', 'aktywna'],
  ...['zaproszony', 'zaproszona', 'aktivni', 'pozvany', 'pozvana', 'invitee'],
  ...['employed', 'beschaftigt', 'angestellt', 'in dienst', 'in forza', 'zatrudniony'],
  ...['zatrudniona', 'zamestnan', 'zamestnana', 'alta', 'de alta', 'en activo', 'vigente'],
  ...['en poste', 'in servizio', 'present', 'presente', 'activated', 'staged'],
  ...['confirmed', 'registered', 'subscribed', 'laufend', 'ongoing', 'bestatigt', 'angemeldet'],
  ...[
    'passiv',
    'ruhend',
    'beurlaubt',
    'on leave',
    'confirme',
    'inscrit',
    'confermato',
    'confirmado',
  ],
  ...['aktif', 'calisiyor', 'aktiivinen', 'работает', 'працює', '在职', '在籍', '재직', 'approved'],
];
const archived = [
  ...['archived', 'archiviert', 'archive', 'archivee', 'archiviato', 'archiviata', 'archivado'],
  ...['archivada', 'gearchiveerd', 'arquivado', 'arquivada', 'zarchiwizowany', 'zarchiwizowana'],
  ...['archivovany', 'archivovana', 'archivovano'],
];

/** The words for people who have left or may not come in, folded; two words where one alone says otherwise. */
const gone = new Set([
  ...['inactive', 'not active', 'disabled', 'deactivated', 'suspended', 'blocked', 'locked'],
  ...['terminated', 'left', 'former', 'resigned', 'retired', 'deleted', 'dismissed', 'offboarded'],
  ...['inaktiv', 'nicht aktiv', 'deaktiviert', 'gesperrt', 'ausgetreten', 'ausgeschieden'],
  ...['ehemalig', 'ehemalige', 'ehemaliger', 'gekundigt', 'geloscht', 'pensioniert'],
  ...['inactif', 'inactive', 'non actif', 'desactive', 'suspendu', 'suspendue', 'bloque', 'sorti'],
  ...['sortie', 'parti', 'partie', 'licencie', 'demissionnaire', 'supprime', 'retraite'],
  ...['inattivo', 'inattiva', 'non attivo', 'disattivato', 'disattivata', 'sospeso', 'sospesa'],
  ...['bloccato', 'bloccata', 'cessato', 'cessata', 'dimesso', 'dimessa', 'licenziato'],
  ...[
    'inactivo',
    'inactiva',
    'no activo',
    'desactivado',
    'desactivada',
    'suspendido',
    'suspendida',
  ],
  ...['bloqueado', 'bloqueada', 'baja', 'cesado', 'cesada', 'despedido', 'jubilado', 'eliminado'],
  ...['inactief', 'gedeactiveerd', 'geblokkeerd', 'geschorst', 'uit dienst', 'vertrokken'],
  ...['inativo', 'inativa', 'desativado', 'desativada', 'suspenso', 'suspensa', 'desligado'],
  ...['nieaktywny', 'nieaktywna', 'zablokowany', 'zablokowana', 'zawieszony', 'zwolniony'],
  ...[
    'deprovisioned',
    'revoked',
    'separated',
    'exited',
    'demitido',
    'demitida',
    'zwolniona',
    'cesante',
  ],
  ...['sluttet', 'slutat', 'slutade', 'fratradt', 'pasif', 'ayrildi', 'уволен', 'уволена'],
  ...['звільнено', 'звільнений', '离职', '離職', '退職', '退社', '퇴사', '퇴직', 'lapsed'],
  ...['declined', 'rejected', 'tobedeleted', '✘', '✗', '✕', '✖', '❌', '☒', '🔴', '⛔'],
  ...['cancelled', 'canceled', 'storniert', 'abgemeldet', 'annule', 'annulee', 'annullato'],
  ...['cancelado', 'cancelada', 'geannuleerd', 'anulowany', 'zruseno', 'unsubscribed', 'expired'],
  ...['ended', 'beendet', 'abgelaufen', 'deceased', 'verstorben', 'decede', 'decedee', 'deceduto'],
  ...['deceduta', 'fallecido', 'fallecida', 'overleden', 'zmarly', 'zemrel'],
  ...['neaktivni', 'zablokovany', 'zablokovana', 'pozastaveny', 'propusteny', 'ukonceny'],
]);

const meanings = new Map([
  ...present.map((word) => [word, 'here'] as const),
  ...archived.map((word) => [word, 'archived'] as const),
]);

/** No word is longer, in characters. */
const longest = 40;

/** The place of a person that a word means, in one of nine languages. */
export function parseStatus(text: string): 'here' | 'archived' | undefined {
  const typed = text.trim();
  return typed.length > longest ? undefined : meanings.get(fold(typed));
}

/** Tells whether a text is a word for the place of a person, here or not. */
export function saysStatus(text: string): boolean {
  return parseStatus(text) !== undefined || saysGone(text);
}

/** The sign behind the name of somebody who has died. */
const dead = '†';

/** Warns of somebody who would be invited, and of whom the file says that they are not here, or are to leave. */
export function judgeStatus(row: RowValues, { lastName, warnings }: JudgedRow): void {
  const { status, goneAbove = '', left = '' } = row;
  const typed = lastName?.endsWith(dead) ? dead : (status?.trim() ?? '');
  const gone = typed === '' ? goneAbove : saysGone(typed) ? typed : '';
  if (gone !== '') {
    const fault = rowFault('status', 'status.not_here', { status: shortened(gone) });
    warnings.push(withValue(fault, gone));
  } else if (left !== '') {
    warnings.push(rowFault('status', 'status.left', { day: shortened(left) }));
  }
}

/** Words before the one by which a remark says that somebody has left: “ist zum Mai ausgeschieden” is none, “hat gekündigt” is. */
const fillers = new Set([
  ...['is', 'has', 'was', 'already', 'ist', 'hat', 'bereits', 'schon', 'wurde', 'est', 'a', 'ete'],
  ...['e', 'ha', 'es', 'ha', 'sido', 'heeft', 'werd', 'foi', 'zostal', 'zostala', 'byl', 'byla'],
]);

/** The beginnings of remarks that say it in several words. */
const noLonger =
  /^(?:no longer|not here any ?more|nicht mehr|ne travaille plus|n'est plus|plus dans|non piu|non lavora piu|ya no|niet meer|nao esta mais|ja nao|juz nie|uz ne)(?!\p{L})/u;

/** Words that say it wherever they stand in a remark. */
const surely =
  /(?<!\p{L})(?:ausgeschieden|ausgetreten|gekundigt|verstorben|deceased|resigned|terminated|demissionne|licencie|licenziat[oa]|dimess[oa]|cessat[oa]|despedid[oa]|fallecid[oa]|overleden|zwolnion[ya]|no longer (?:here|with|works?|employed|a member|active)|nicht mehr (?:da|hier|dabei|bei|im|aktiv|beschaftigt|tatig|mitglied)|verlasst (?:uns|die|das|den)|leaves? (?:us|the company)|leaving (?:us|the company)|left (?:us|the company))(?!\p{L})/u;

/** The words behind “left” by which it is a hand or a side. */
const sides = new Set(['hand', 'handed', 'hander', 'side', 'wing']);

/** The word by which a remark says that somebody is not here any more, at its beginning; '' for other remarks. */
export function goneInRemark(remark: string): string {
  const said = fold(remark.slice(0, 3 * longest));
  if (noLonger.test(said)) return 'inactive';
  const words = said.split(/[^\p{L}]+/u).filter((word) => word !== '');
  const at = words.findIndex((word) => !fillers.has(word));
  const [first = '', second = ''] = at < 0 ? [] : words.slice(at);
  if (gone.has(`${first} ${second}`)) return `${first} ${second}`;
  if (gone.has(first) && !(first === 'left' && sides.has(second))) return first;
  return surely.test(said) ? 'inactive' : '';
}

/** Words of headings alone: beside a person they mean something else. */
const goneInHeadings = new Set([
  ...['leavers', 'anciens', 'anciennes', 'ehemaligen', 'austritte', 'usciti', 'bajas'],
  ...['dimessi', 'cessati', 'licenziati', 'sortis', 'partis', 'departs', 'cesados'],
]);

/** Words that headings have for other things: “Partie 2”, “Planta baja”, “Left wing”. */
const otherInHeadings = new Set(['parti', 'partie', 'sorti', 'sortie', 'baja', 'left']);

/** The word by which a heading says that who stands below it is not here: “Ausgeschiedene Mitarbeiter”; '' for others. */
export function goneInHeading(heading: string): string {
  if (heading.length > 2 * longest) return '';
  const words = fold(heading).split(/[^\p{L}]+/u);
  const sayers = words.filter((word) => !otherInHeadings.has(word));
  // German adjectives before those whom they are about.
  const stems = sayers.map((word) => word.replace(/e[nr]?$/, ''));
  const said = [...sayers, ...stems].find(isGoneWord);
  return (
    said ?? words.find((word, at) => goneInHeadings.has(word) || (word === 'ex' && at === 0)) ?? ''
  );
}

/** Tells whether a folded word says by itself that somebody is not here. */
export function isGoneWord(word: string): boolean {
  return gone.has(word) || meanings.get(word) === 'archived';
}

/** Tells whether a text says that somebody is not here. Other words than those of a list may mean anything: that somebody works full-time, or is provisioned. */
export function saysGone(typed: string): boolean {
  if (typed.length > longest) return false;
  const said = fold(typed);
  if (typed === dead) return true;
  return isGoneWord(said) || said.split(/[^\p{L}]+/u).some(isGoneWord);
}
