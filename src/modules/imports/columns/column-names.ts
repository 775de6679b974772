/** The titles of the two columns that files of failed rows have more; one that came from such a file has them already. */
export const addedToFailed: readonly string[] = ['error_code', 'error'];

/** No name of a column is longer, in characters. */
export const nameMaxLength = 200;

/** Letters that do not come apart into a letter and a mark. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  æ: 'ae',
  ı: 'i',
};

/**
 * Makes the text that two names of a column share that mean the same one: without case, accents,
 * spaces, punctuation, quotation marks of any kind, and characters that nobody sees.
 */
export function nameKey(name: string): string {
  // Of a long run of combining characters, normalizing takes quadratic time.
  if (name.length > nameMaxLength) return '';
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/^\s*=|[\p{M}\p{C}\p{Z}\p{P}\s`´˝]/gu, '')
    .replace(/[ßłøđæı]/g, (letter) => letters[letter] ?? letter);
}

/** A header cell taken apart: what stands in brackets, and all else. */
export interface BracketedName {
  outside: string;
  inside: string;
}

/** Takes out what stands in brackets; undefined where nothing does. */
export function withoutBrackets(name: string): BracketedName | undefined {
  if (name.length > nameMaxLength || !/[[({<]/.test(name)) return undefined;
  const inside: string[] = [];
  const outside = name.replace(/[[({<]([^\])}>]*)[\])}>]?/g, (_, text: string) => {
    inside.push(text);
    return ' ';
  });
  return { outside, inside: inside.join(' ') };
}

/** The parts of a name before and behind its last `:`, `>`, `.`, `/` or ` - `; undefined where it has none. */
export function lastPart(name: string): { before: string; last: string } | undefined {
  const text = name.trimEnd();
  const marks = [':', '>', '.', '/', '|', ' - ', ' – '];
  const [at, width] = marks
    .map((mark) => [text.lastIndexOf(mark), mark.length] as const)
    .reduce((found, next) => (next[0] > found[0] ? next : found));
  return at < 1 || at + width >= text.length
    ? undefined
    : { before: text.slice(0, at), last: text.slice(at + width) };
}

/** The parts of a header cell between bars, slashes and line breaks, which may be the same name in several languages. */
export function languagesOf(name: string): string[] {
  return name.slice(0, nameMaxLength).split(/[/|\n]/);
}

/** The words of a header cell, folded. “managerEmail” has two. */
export function wordsOf(name: string): string[] {
  return name
    .slice(0, nameMaxLength)
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .split(/[^\p{L}\p{M}]+/u)
    .map(nameKey)
    .filter((word) => word !== '');
}

/** The beginnings of words for whom to ask in a company. */
const contacts = ['ansprechpartner', 'kontaktperson', 'interlocut', 'referent', 'contactperso'];

/** The beginnings of words for somebody beside the person: whose address must never be taken. */
const others = [
  ...contacts,
  ...['manager', 'supervisor', 'boss', 'approver', 'sponsor', 'assistant', 'emergency', 'spouse'],
  ...['parent', 'guardian', 'mother', 'father', 'recruiter', 'referrer', 'creator', 'created'],
  ...['modified', 'updated', 'sender', 'owner', 'vorgesetzt', 'fuhrungskraft', 'teamleit', 'chef'],
  ...['abteilungsleit', 'leiter', 'notfall', 'assistent', 'eltern', 'ehepartner', 'superieur'],
  ...['urgence', 'responsabile', 'superiore', 'emergenza', 'jefe', 'superior', 'emergencia'],
  ...['leidinggevende', 'noodcontact', 'gestor', 'przelozon', 'kierownik', 'nadrizen', 'vedouci'],
  ...[
    'reports',
    'hrbp',
    'supv',
    'mgr',
    'stellvertret',
    'mentor',
    'coach',
    'tutor',
    'betreuer',
    'responsable',
  ],
  ...['erziehungsberechtig', 'sorgeberechtig', 'vormund', 'mutter', 'vater', 'mere', 'pere'],
  ...['tuteur', 'genitor', 'madre', 'padre', 'encarregado', 'responsavel', 'ouder', 'verzorger'],
  ...['payeur', 'zahler', 'voogd', 'rodzic', 'opiekun', 'matk', 'rodic', 'zastupc', 'otec', 'otce'],
  ...['erzieher', 'foresat', 'foresatt', 'vardnadshavare', 'huoltaja', 'szulo', 'nadriaden'],
  ...[
    'yfirma',
    'atasan',
    'yonetici',
    'veli',
    'γονε',
    'προισταμεν',
    'руководител',
    'начальник',
    'родител',
    'керівник',
  ],
  ...['上级', '上級', '上司', '主管', '保護者', '緊急連絡', '보호자', '상사'],
];

/** Words for an address that is not the one for work, or not any more. */
const asides = new Set([
  ...['private', 'personal', 'home', 'secondary', 'second', 'alternate', 'alternative', 'other'],
  ...['recovery', 'backup', 'old', 'former', 'previous', 'privat', 'privata', 'privato', 'zweite'],
  ...['alte', 'prive', 'perso', 'personnel', 'personnelle', 'personale', 'secondaire', 'pessoal'],
  ...['prywatny', 'soukromy', 'osobni', 'particular', 'additional', 'alias', 'aliases'],
  ...['sukromny', 'osobny', 'kisisel', 'szemelyes', 'maganemail', 'henkilokohtainen', 'privatni'],
  ...[
    'личныи',
    'личная',
    'личное',
    'домашнии',
    'особиста',
    'личен',
    'nhan',
    'プライベート',
    '個人',
  ],
]);

/** Tells whether a header cell speaks of somebody beside the person: their manager, whom to call. */
export function isOfSomebodyElse(name: string): boolean {
  return wordsOf(name).some((word) => others.some((other) => word.startsWith(other)));
}

/** Tells whether a header cell speaks of whom to ask in a company. */
export function isOfContact(name: string): boolean {
  return wordsOf(name).some((word) => contacts.some((one) => word.startsWith(one)));
}

/** A header cell without the words for somebody beside the person; undefined where it has none. */
export function withoutOthers(name: string): string | undefined {
  const words = wordsOf(name);
  const rest = words.filter((word) => !others.some((other) => word.startsWith(other)));
  return rest.length < words.length ? rest.join(' ') : undefined;
}

/** The beginnings of words for a company, a club or a thing that has a name of its own. */
const companies = [
  ...['company', 'organi', 'account', 'customer', 'vendor', 'school', 'firma', 'unternehmen'],
  ...[
    'kunde',
    'verein',
    'schule',
    'entreprise',
    'societe',
    'client',
    'azienda',
    'ditta',
    'societa',
  ],
  ...['empresa', 'bedrijf', 'klant', 'firm', 'spolecnost', 'zakaznik', 'title', 'position', 'team'],
];

/** The beginnings of words for what is written as names are, and is none of the two: what friends say, towns, trades. */
const elses = [
  ...['nick', 'known', 'spitz', 'surnom', 'sopranno', 'apodo', 'bijnaam', 'alias', 'middle'],
  ...['отчество', 'phonetic', 'furigana', 'town', 'city', 'stadt', 'standort', 'location', 'place'],
  ...['job', 'beruf', 'funktion', 'function', 'street', 'country', 'land', 'hobby', 'course'],
  ...['kurs', 'subject', 'fach', 'colo', 'farbe', 'notes', 'bemerkung', 'remark', 'comment'],
];

/** Tells whether a header cell speaks of what is written as names are, and is none. */
export function isOfElse(name: string): boolean {
  return wordsOf(name).some((word) => elses.some((one) => word.startsWith(one)));
}

/** Tells whether a header cell speaks of a company, a place or a position, and not of a person. */
export function isOfCompany(name: string): boolean {
  return wordsOf(name).some(
    (word) => !teammates.test(word) && companies.some((one) => word.startsWith(one)),
  );
}

const teammates = /^team(?:mate|member|mitglied)/;

/** The beginnings of words for what people have from work or school: not their own. */
const works = [
  ...['work', 'business', 'company', 'corporat', 'office', 'official', 'professional', 'student'],
  ...['school', 'universit', 'institution', 'dienst', 'geschaft', 'beruf', 'firmen', 'schulisch'],
  ...['professionn', 'entreprise', 'aziend', 'lavor', 'uffic', 'corporativ', 'trabajo'],
  ...['laboral', 'werk', 'zakelijk', 'sluzbow', 'firmow', 'pracovn', 'firemn', 'jobb', 'arbet'],
];

/** Tells whether a header cell speaks of what somebody has from work or school. */
export function isOfWork(name: string): boolean {
  return wordsOf(name).some(
    (word) => word === 'pro' || works.some((work) => word.startsWith(work)),
  );
}

/** Tells whether a header cell speaks of what is private, second or past. */
export function isAside(name: string): boolean {
  return wordsOf(name).some((word) => asides.has(word));
}

/** The words before a name by which a file says whose it is: “Employee First Name”. */
export const persons: readonly string[] = [
  ...['invitee', 'registrant', 'volunteer', 'applicant', 'candidate'],
  ...['employee', 'emp', 'user', 'person', 'member', 'participant', 'student', 'learner', 'staff'],
  ...['worker', 'contact', 'attendee', 'teammember', 'mitarbeiter', 'teilnehmer', 'benutzer'],
  ...['nutzer', 'dipendente', 'utente', 'salarie', 'collaborateur', 'utilisateur', 'empleado'],
  ...['usuario', 'medewerker', 'gebruiker', 'funcionario', 'utilizador', 'pracownik'],
  ...[
    'uzytkownik',
    'zamestnanec',
    'uzivatel',
    'profile',
    'personal',
    'people',
    'employees',
    'users',
  ],
  ...[
    'recipient',
    'field',
    'pupil',
    'schuler',
    'schulerin',
    'mitglied',
    'kontakt',
    'eleve',
    'etudiant',
    'membre',
  ],
  ...['adherent', 'teammate', 'colaborador', 'colaboradora', 'collaboratore', 'collaboratrice'],
  ...['kind', 'child', 'enfant', 'bambino', 'bambina', 'hijo', 'hija', 'dziecko', 'dite'],
  ...['tanulo', 'dolgozo', 'munkavallalo', 'alkalmazott', 'szemely', 'ugyfel'],
  ...['alunno', 'alunna', 'studente', 'socio', 'membro', 'contatto', 'lavoratore', 'alumno'],
  ...['alumna', 'estudiante', 'miembro', 'trabajador', 'contacto', 'leerling', 'lid', 'aluno'],
  ...['aluna', 'contato', 'trabalhador', 'uczen', 'czlonek', 'zak', 'zakyne', 'clen'],
  ...['сотрудник', 'работник', 'ученик', 'студент'],
];

/** The kinds that stand behind a name too; “Name (contact)” and “Email users” are somebody else’s. */
const personsBehind = new Set([
  ...['employee', 'worker', 'student', 'mitarbeiter', 'mitarbeiters', 'teilnehmer', 'salarie'],
  ...['dipendente', 'empleado', 'medewerker', 'pracownika', 'zamestnance', 'collaborateur'],
  ...['schuler', 'schulers', 'schulerin', 'mitglied', 'mitglieds', 'eleve', 'etudiant', 'adherent'],
  ...['membre', 'alunno', 'alunna', 'studente', 'socio', 'alumno', 'alumna', 'trabajador'],
  ...['leerling', 'lid', 'aluno', 'aluna', 'ucznia', 'czlonka', 'zaka', 'clena', 'сотрудника'],
  ...['работника', 'ученика', 'студента', 'participant', 'participante', 'teilnehmers'],
  ...['teilnehmerin', 'partecipante', 'deelnemer', 'uczestnika', 'ucastnika', 'ziaka', 'studenta'],
  ...['pracovnika', 'zamestnanca', 'zamestnance', 'tn', 'kind', 'kindes', 'child', 'enfant'],
  ...['figlio', 'figlia', 'hijo', 'hija', 'dziecka', 'ditete'],
]);

/** The endings behind a word for a person that say it of both sexes: “Alumno/a”, “Mitarbeiter/in”. */
const genders = new Set(['a', 'o', 'e', 'as', 'in', 'innen', 'ka']);

const personSet = new Set([...persons, 'workcontact', 'work', 'general', 'basic', 'info', 'data']);

/** Tells whether a part of a header cell says only that what follows is a person's. */
export function isOfPerson(part: string): boolean {
  const [first, ...others] = wordsOf(part);
  if (first === undefined || !personSet.has(first)) return false;
  return others.every((word) => personSet.has(word) || genders.has(word));
}

/** The words that join a name to whose it is: “Nom du salarié”. */
const joints = new Set([
  ...['of', 'the', 'des', 'der', 'du', 'de', 'l', 'la', 'del', 'dell', 'della', 'do', 'da', 'van'],
]);

/** A header cell without a last word that says only whose it is: “Nom salarié”, “Vorname des Mitarbeiters”. */
export function withoutPersonBehind(header: string): string {
  const words = wordsOf(header);
  if (words.length > 2 && genders.has(words.at(-1) ?? '')) words.pop();
  if (words.length < 2 || !personsBehind.has(words.pop() ?? '')) return '';
  while (words.length > 1 && joints.has(words.at(-1) ?? '')) words.pop();
  return words.join('');
}

/** The words of a question before what it asks for, as forms ask: “What's your first name?”. */
const askingWords = new Set([
  ...['what', 's', 'is', 'and', 'your', 'please', 'enter', 'which', 'wie', 'lautet', 'ist', 'und'],
  ...['dein', 'deine', 'ihr', 'ihre', 'bitte', 'in', 'welchem', 'quel', 'quelle', 'est', 'et'],
  ...['votre', 'ton', 'qual', 'il', 'tuo', 'la', 'tua', 'cual', 'es', 'tu', 'su', 'wat', 'uw'],
  ...['jouw', 'je', 'jak', 'masz', 'na', 'jake', 'je', 'vase', 'o', 'seu', 'a', 'sua', 'geben'],
  ...['nennen', 'sie', 'uns', 'ihren', 'deinen', 'us', 'tell', 'give', 'indiquez', 'inserisci'],
]);

/** The words by which a question says whose it asks for. */
const yours = new Set([
  ...['your', 'dein', 'deine', 'deinen', 'ihr', 'ihre', 'ihren', 'votre', 'ton', 'tuo', 'tua'],
  ...['tu', 'su', 'uw', 'jouw', 'seu', 'sua'],
]);

/** The words at the end of a question that say nothing of what it asks for. */
const closingWords = new Set(['an', 'ein', 'here', 'below', 'please', 'bitte']);

/** The key of what a question asks for; '' where a header cell is none. */
export function askedFor(header: string): string {
  const words = wordsOf(header);
  const first = words.findIndex((word) => !askingWords.has(word));
  // “First, what is your first name?” asks for what stands behind “your”.
  const from = first > 0 ? first : words.findLastIndex((word) => yours.has(word)) + 1;
  let end = words.length;
  while (end > from && closingWords.has(words[end - 1] ?? '')) end--;
  return from < 1 ? '' : words.slice(from, end).join('');
}

/** The names of columns that hold what stands before a last name. */
const namePrefixes = new Set(
  [
    ...['tussenvoegsel', 'tussenvoegsels', 'voorvoegsel', 'voorvoegsels', 'prefix achternaam'],
    ...['voorvoegsel achternaam', 'surname prefix', 'last name prefix', 'family name prefix'],
    ...['infix', 'namensvorsatz', 'namenspräfix', 'vorsatzwort', 'nachname vorsatz', 'particule'],
    ...['tussenv.', 'name infix', 'middle particle', 'vorsatzworte', 'vorsatzwörter', 'adelstitel'],
    ...['namensvorsätze', 'namensbestandteil voran', 'vorangestellter namensbestandteil'],
    ...['namenszusatz', 'voorv.', 'namensbestandteil vorangestellt'],
  ].map(nameKey),
);

/** The names of columns that hold the second of two last names, as in Spain. */
const secondLastNames = new Set(
  [
    ...['segundo apellido', '2º apellido', '2do apellido', '2° apellido', 'apellido 2'],
    ...['apellido materno', 'second last name', 'second surname', 'maternal surname'],
    ...['maternal last name', 'segundo sobrenome', 'last name 2', 'surname 2'],
  ].map(nameKey),
);

/** The names of columns that hold the name by which somebody goes, where it is another than the one in papers. */
const namesOfUse = new Set(
  [
    ...["nom d'usage", 'nom usuel', 'nom marital', "nom d'époux", "nom d'épouse"],
    ...["prénom d'usage", 'prénom usuel', 'rufname', 'roepnaam', 'tilltalsnamn', 'kutsumanimi'],
    ...['preferred first name', 'preferred given name', 'preferred forename', 'call name'],
    ...['preferred last name', 'preferred surname', 'preferred family name', 'nome social'],
  ].map(nameKey),
);

/** The names of columns with the name by which somebody goes, in one or two words, beside the one of their papers. */
const namesGoneBy = new Set(
  [
    'preferred name',
    'known as',
    'goes by',
    'chosen name',
    'preferred full name',
    'name preferred',
  ].map(nameKey),
);

/** Tells whether a column holds the name by which somebody goes: “Preferred Name”, “Known As”. */
export function isNameGoneBy(header: string): boolean {
  return namesGoneBy.has(nameKey(header));
}

/** The names of columns of birth names that are the last name of whoever uses no other. */
const namesByBirth = new Set(
  [
    'nom de naissance',
    'nom de famille de naissance',
    'nom de famille (naissance)',
    'geboortenaam',
  ].map(nameKey),
);

/** Tells whether a column holds the second of two last names: “Segundo apellido”. */
export function isSecondLastName(header: string): boolean {
  return secondLastNames.has(nameKey(header));
}

/** Tells whether a column holds no more than a part of a last name: its beginning, or the second of two. */
export function isPartOfLastName(header: string): boolean {
  return isNamePrefix(header) || isSecondLastName(header);
}

/** Tells whether a column holds the name of those who go by another than that of their papers. */
export function isNameOfUse(header: string): boolean {
  return namesOfUse.has(nameKey(header));
}

/** Tells whether a column holds the last name of everybody who uses no other. */
export function isNameByBirth(header: string): boolean {
  return namesByBirth.has(nameKey(header));
}

/** Tells whether a column holds the small words before a last name: “van der”. */
export function isNamePrefix(header: string): boolean {
  return namePrefixes.has(nameKey(header));
}
