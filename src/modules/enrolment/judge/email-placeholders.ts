/** The local parts of addresses that templates have instead of one: nobody is called so. */
const patterns = new Set([
  ...['firstname.lastname', 'first.last', 'firstname', 'lastname', 'first.lastname', 'your.name'],
  ...['yourname', 'your.email', 'youremail', 'vorname.nachname', 'vorname.name', 'ihr.name'],
  ...['prenom.nom', 'nom.prenom', 'votre.nom', 'nome.cognome', 'nombre.apellido', 'tu.nombre'],
  ...['voornaam.achternaam', 'nome.sobrenome', 'imie.nazwisko', 'jmeno.prijmeni'],
]);

/** The people of examples. */
const people = new Set([
  ...['max.mustermann', 'maxmustermann', 'm.mustermann', 'mustermann', 'max', 'erika.mustermann'],
  ...['e.mustermann', 'erika.musterfrau', 'maxi.musterfrau', 'musterfrau', 'hans.muster'],
  ...['petra.muster', 'john.doe', 'johndoe', 'jdoe', 'j.doe', 'jane.doe', 'janedoe'],
  ...['john.smith', 'jane.smith', 'jsmith', 'j.smith', 'jean.dupont', 'jeanne.dupont'],
  ...['mario.rossi', 'juan.perez', 'jan.jansen', 'joao.silva', 'jan.kowalski', 'jan.novak'],
  ...['name', 'email', 'e-mail', 'mail', 'user', 'username', 'example', 'beispiel', 'exemple'],
  ...['esempio', 'ejemplo', 'someone', 'you', 'test'],
]);

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
 * Tells whether an address is that of a template's example: surely, where nobody can have it, or
 * perhaps. The domains of RFC 2606 are for trying things out: their people are not doubted.
 */
export function placeholderIn(email: string): 'surely' | 'perhaps' | undefined {
  const at = email.lastIndexOf('@');
  const local = email.slice(0, at);
  if (patterns.has(local)) return 'surely';
  if (!people.has(local)) return undefined;
  const domain = email.slice(at + 1);
  const label = domain.slice(0, domain.indexOf('.'));
  if (domains.nobodys.has(label)) return 'surely';
  return domains.perhaps.has(label) ? 'perhaps' : undefined;
}
