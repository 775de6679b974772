/** Words in the place of a name by which a row is a remark, an example or a vacant post. */
const remarks = new Set([
  ...['contact', 'contacts', 'contact person', 'questions', 'question', 'support', 'helpdesk'],
  ...['help', 'info', 'prepared by', 'created by', 'note', 'legend', 'vacant', 'tbd', 'tba', 'n/n'],
  ...['unfilled', 'open position', 'example', 'sample', 'kontakt', 'ansprechpartner', 'fragen'],
  ...['rückfragen', 'rückfragen an', 'hinweis', 'erstellt von', 'vakant', 'unbesetzt', 'n.n.'],
  ...['n. n.', 'nn', 'beispiel', 'muster', 'contacto', 'preguntas', 'vacante', 'ejemplo'],
  ...['exemple', 'à pourvoir', 'poste vacant', 'contatto', 'contatti', 'domande', 'esempio'],
  ...['posto vacante', 'vragen', 'voorbeeld', 'vacature', 'contato', 'exemplo', 'pytania'],
  ...['przykład', 'wakat', 'dotazy', 'příklad', 'volné místo'],
]);
/** In characters. */
const longest = 20;

/** Requests in brackets or behind a name: to delete the row of an example. */
const request =
  /\b(?:delete|remove|example|sample|löschen|beispiel|supprimer|exemple|eliminar|ejemplo)\b/i;

/** Tells whether a lone name is the word of a remark, an example or a vacant post, and no person's: “Contact”, “TBD”. */
export function isRemark(name: string): boolean {
  return name.length <= longest && !name.includes(':') && remarks.has(name.toLowerCase());
}

/** Tells whether there is a remark in a name: “Questions to:”, “Jane (delete this row)”, or it is struck through: “~~Jane~~”. */
export function hasRemark(name: string): boolean {
  return (
    name.includes(':') ||
    name.startsWith('~~') ||
    (name.length < 200 && name.includes(' ') && request.test(name))
  );
}
