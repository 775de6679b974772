import { cellValue } from './cell-value.js';
import type { TextRow } from './column-contents.js';
import { nameKey, wordsOf } from './column-names.js';

/** The names of columns with the day on which somebody leaves. */
const leaving = new Set(
  [
    ...['termination date', 'date of termination', 'terminated on', 'exit date', 'leaving date'],
    ...['leave date', 'date left', 'left on', 'date of leaving', 'last day', 'last day of work'],
    ...['last working day', 'last day worked', 'employment end date', 'end of employment'],
    ...['employment end', 'separation date', 'resignation date', 'deactivation date'],
    ...['left company on', 'left company', 'left the company', 'date left company'],
    ...[
      'munkaviszony vége',
      'munkaviszony megszűnése',
      'leaver date',
      'membership end',
      'membership ended',
      'offboarding date',
    ],
    ...['kündigung', 'austritt', 'austrittsdatum', 'austritt am', 'austritt zum', 'ausgetreten am'],
    ...['ausgeschieden am', 'ausscheidedatum', 'austrittstermin', 'kündigung zum'],
    ...['gekündigt zum', 'kündigungsdatum', 'gekündigt am', 'letzter arbeitstag'],
    ...['datum austritt', 'datum des austritts', 'mitgliedschaft endet', 'ende der mitgliedschaft'],
    ...['mitgliedschaft beendet am', 'mitgliedschaft bis', 'mitglied bis', 'beschäftigt bis'],
    ...['beschäftigungsende', 'ende der beschäftigung', 'ende beschäftigung', 'dienstende'],
    ...['date resigned', 'resigned on', 'end of membership', 'member until', 'membership ended on'],
    ...['fin d’adhésion', 'date de radiation', 'einde lidmaatschap', 'lid tot', 'baja el'],
    ...['date de sortie', 'date sortie', 'sortie le', 'date de départ', 'date départ'],
    ...['date de fin d’emploi', 'dernier jour', 'data cessazione', 'data di cessazione'],
    ...['data dimissioni', 'data uscita', 'data di uscita', 'data fine rapporto', 'cessato il'],
    ...['data licenziamento', 'fecha de baja', 'fecha baja', 'fecha de cese', 'fecha cese'],
    ...['fecha de salida', 'fecha de egreso', 'fecha de término', 'fecha de desvinculación'],
    ...['fecha de terminación', 'fecha de retiro', 'data de saída', 'data de demissão'],
    ...['data demissão', 'data de desligamento', 'data desligamento', 'data de cessação'],
    ...['data de rescisão', 'datum uit dienst', 'uitdienstdatum', 'datum uitdienst', 'uit dienst'],
    ...['uitdienst', 'datum uitdiensttreding', 'einddatum dienstverband', 'einde dienstverband'],
    ...['data zwolnienia', 'data odejścia', 'data rozwiązania umowy', 'data ustania zatrudnienia'],
    ...['data zakończenia zatrudnienia', 'datum odchodu', 'datum výstupu', 'ukončen dne'],
    ...['datum ukončení', 'datum ukončení pracovního poměru', 'ukončení pracovního poměru'],
    ...['dátum ukončenia', 'dátum odchodu', 'dátum ukončenia pracovného pomeru'],
    ...['avslutsdatum', 'avgångsdatum', 'anställningens slut', 'fratrædelsesdato', 'fratrådt'],
    ...['fratredelsesdato', 'päättymispäivä', 'työsuhteen päättymispäivä', 'kilépés dátuma'],
    ...[
      'kilépési dátum',
      'kilépés',
      'data încetării',
      'data plecării',
      'data încetării contractului',
    ],
    ...['ημερομηνία αποχώρησης', 'işten çıkış tarihi', 'çıkış tarihi', 'ayrılış tarihi'],
    ...['işten ayrılış tarihi', 'дата увольнения', 'уволен', 'дата звільнення'],
    ...['дата на напускане', 'datum odlaska', 'datum prestanka', '退職日', '退社日', '退職年月日'],
    ...['퇴사일', '퇴직일', '퇴사일자', '离职日期', '离职时间', '離職日期'],
    ...['aktiv bis', 'active until', 'actif jusqu’au', 'activo hasta', 'attivo fino al'],
    ...['tanggal keluar', 'tanggal berhenti', 'starfslok', 'ngày nghỉ việc', 'data de baixa'],
    ...['töölt lahkumine', 'töölt lahkumise kuupäev', 'atbrīvošanas datums', 'atleidimo data'],
    ...['תאריך סיום', 'תאריך עזיבה', 'تاريخ انتهاء الخدمة', 'relieving date', 'date relieved'],
    ...['palvelussuhteen päättymispäivä', 'fratrådt dato', 'ημ/νία αποχώρησης', 'fec baja'],
  ].map(nameKey),
);

/** The words for leaving that stand beside one for a day, in whatever order and however short: “AUSTRITT_DAT”, “DT_SORTIE”. */
const leavingWords = new Set([
  ...['austritt', 'austritts', 'sortie', 'cessazione', 'uscita', 'dimissioni', 'baja', 'cese'],
  ...['leaving', 'termination', 'separation', 'exit', 'zwolnienia', 'odchodu', 'saida', 'demissao'],
  ...['desligamento', 'увольнения', 'звільнення'],
]);
const dayWords = new Set([
  ...['date', 'dt', 'dat', 'datum', 'data', 'fecha', 'fec', 'day', 'дата', 'am', 'zum', 'le'],
  ...['de', 'di', 'of', 'on'],
]);

/** The names of columns that say the end of something else, too: of a course, or a contract that goes on. */
const ends = new Set(
  [
    ...['end date', 'date end', 'ended on', 'contract end date', 'contract end', 'enddatum'],
    ...['ende', 'vertrag bis', 'bis', 'end', 'valid until', 'gültig bis', 'fin', 'fine', 'einde'],
    ...['vertragsende', 'befristet bis', 'date de fin', 'date fin', 'fin de contrat'],
    ...['date de fin de contrat', 'data fine', 'data fine contratto', 'fecha fin'],
    ...['fecha de fin', 'fecha fin de contrato', 'data fim', 'data de término', 'einddatum'],
    ...['einddatum contract', 'data końca', 'data zakończenia', 'datum konce', 'slutdatum'],
    ...['slutdato', 'sluttdato'],
  ].map(nameKey),
);

/** In characters: no day is longer. */
const longest = 40;
/** A date in figures, with a year; seconds since 1970, too. */
const day = /\d{4}|\d{1,2}[./-]\s?\d{1,2}[./-]\s?\d{2}/;
/** The days by which systems say that there is none. */
const never =
  /(?<!\d)(?:9999|2[1-9]\d\d|2099|0000)(?!\d)|^(?:9999|2[1-9]\d\d|2099)\d{4}$|^\d{4}9999$|^0+$/;

/** The words for a contract without an end. */
const unlimited =
  /^(?:unbefr(?:istet|\.)?|unlimited|indefinite|permanent|open(?:-ended)?|offen|cdi|ind[eé]termin\S*|a tempo indeterminato|indefinido|onbepaald\S*|nieokreślony|neurčito)$/i;

/** Tells whether a column has days on which people leave: by its name, and where that may mean another end, if most have none. */
export function isLeavingColumn(rows: readonly TextRow[], index: number, header: string): boolean {
  const isEnd = ends.has(nameKey(header));
  if (!isEnd && !saysLeaving(header)) return false;
  const texts = rows.map(({ cells }) => cellValue(cells[index] ?? '')).filter((text) => text);
  // Below “Active until” stands “unlimited” of others.
  if (!isEnd) return texts.length === 0 || texts.some(isDayOrNone);
  const days = texts.filter((text) => !unlimited.test(text));
  return days.every(isDayOrNone) && days.length * 2 <= rows.length;
}

/** Tells whether a column is named for the days on which people leave, or perhaps so. */
export function isLeavingName(header: string): boolean {
  return saysLeaving(header) || ends.has(nameKey(header));
}

function saysLeaving(header: string): boolean {
  if (leaving.has(nameKey(header))) return true;
  const words = wordsOf(header);
  const rest = words.filter((word) => !dayWords.has(word));
  return rest.length === 1 && rest.length < words.length && leavingWords.has(rest[0] ?? '');
}

/** The day that a cell says; '' where it says none, or one that will never be. */
export function dayIn(text: string): string {
  return text.length <= longest && day.test(text) && !never.test(text) ? text : '';
}

/** Tells whether a cell says a day, or that there is none. */
export function isDayOrNone(text: string): boolean {
  return text.length <= longest && (day.test(text) || never.test(text));
}
