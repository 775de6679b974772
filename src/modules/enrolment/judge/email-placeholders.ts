/** The certainty with which an address is an example. */
export type Placeholder = 'surely' | 'perhaps';

/** The local parts of addresses that templates have instead of one: nobody is called so. */
const patterns = [
  ...['firstname.lastname', 'first.last', 'firstname', 'lastname', 'first.lastname', 'your.name'],
  ...['yourname', 'your.email', 'youremail', 'vorname.nachname', 'vorname.name', 'ihr.name'],
  ...['prenom.nom', 'nom.prenom', 'votre.nom', 'nome.cognome', 'nombre.apellido', 'tu.nombre'],
  ...['voornaam.achternaam', 'nome.sobrenome', 'imie.nazwisko', 'jmeno.prijmeni'],
];

/** The people of examples. */
const people = [
  ...['max.mustermann', 'maxmustermann', 'm.mustermann', 'mustermann', 'max', 'erika.mustermann'],
  ...['e.mustermann', 'erika.musterfrau', 'maxi.musterfrau', 'musterfrau', 'hans.muster'],
  ...['petra.muster', 'john.doe', 'johndoe', 'jdoe', 'j.doe', 'jane.doe', 'janedoe'],
  ...['john.smith', 'jane.smith', 'jsmith', 'j.smith', 'jean.dupont', 'jeanne.dupont'],
  ...['mario.rossi', 'juan.perez', 'jan.jansen', 'joao.silva', 'jan.kowalski', 'jan.novak'],
  ...['name', 'email', 'e-mail', 'example', 'beispiel', 'exemple', 'esempio', 'ejemplo', 'you'],
];

const kinds: ReadonlyMap<string, 'pattern' | 'person'> = new Map([
  ...people.map((local) => [local, 'person'] as const),
  ...patterns.map((local) => [local, 'pattern'] as const),
]);
/** In characters. */
const longestLocal = Math.max(...[...kinds.keys()].map(({ length }) => length));

/** The first labels of domains that are nobody's, and of some that may be somebody's. */
const domains: Readonly<Record<'nobodys' | 'perhaps', ReadonlySet<string>>> = {
  nobodys: new Set([
    ...['yourcompany', 'your-company', 'yourdomain', 'your-domain', 'yourorganization'],
    ...['yourorg', 'yourschool', 'mycompany', 'musterfirma', 'ihrefirma', 'ihre-firma'],
    ...['meinefirma', 'votreentreprise', 'tuempresa', 'tuaazienda'],
  ]),
  perhaps: new Set([
    ...['company', 'domain', 'firma', 'muster', 'beispiel', 'exemple', 'esempio', 'ejemplo'],
    ...['voorbeeld', 'entreprise', 'azienda', 'empresa', 'dominio', 'organization', 'email'],
  ]),
};

/**
 * Tells whether an address of a file is that of a template's example: surely, where nobody can have it,
 * or perhaps. The domains of RFC 2606 are for trying things out: their people are not doubted.
 */
export function placeholderIn(email: string): Placeholder | undefined {
  const at = email.lastIndexOf('@');
  const kind = at > longestLocal ? undefined : kinds.get(email.slice(0, at).toLowerCase());
  if (kind === undefined) return undefined;
  if (kind === 'pattern') return 'surely';
  const domain = email.slice(at + 1).toLowerCase();
  const label = domain.slice(0, domain.indexOf('.'));
  if (domains.nobodys.has(label)) return 'surely';
  return domains.perhaps.has(label) ? 'perhaps' : undefined;
}
