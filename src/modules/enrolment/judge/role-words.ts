import type { Role } from '../../permissions/permission-catalogue.js';

/**
 * The words that mean a role for certain, by language and folded. What a company may use for many
 * things (Manager, Leiter, Supervisor, Owner) is none of them.
 */
const words: Readonly<Record<Role, readonly string[]>> = {
  admin: [
    ...['admin', 'administrator', 'admins', 'administrators', 'sysadmin', 'system administrator'],
    ...['organization admin', 'org admin', 'site admin', 'global administrator', 'global admin'],
    ...['systemadministrator', 'administratorin', 'systemverwalter', 'administrator/in'],
    ...['administrateur', 'administratrice', 'administrateur/trice', 'amministratore'],
    ...['amministratrice', 'administrador', 'administradora', 'beheerder', 'systeembeheerder'],
    ...['administratorka', 'spravce', 'administrator systemu', 'spravkyne'],
  ],
  hr: [
    ...['hr', 'human resources', 'hr manager', 'hr admin', 'hr department', 'hr team', 'hr user'],
    ...['people operations', 'personnel department', 'personalabteilung', 'personalwesen'],
    ...['personaler', 'personalerin', 'personalverwaltung', 'ressources humaines', 'rh', 'drh'],
    ...['service rh', 'risorse umane', 'ufficio personale', 'ufficio risorse umane'],
    ...['recursos humanos', 'rrhh', 'rr. hh.', 'personeelszaken', 'p&o', 'hrm', 'p en o'],
    ...['zasoby ludzkie', 'dzial kadr', 'kadry', 'lidske zdroje', 'personalni oddeleni'],
    ...['personalni', 'personalista', 'personalistka', 'departamento de recursos humanos'],
  ],
  member: [
    ...['member', 'members', 'end user', 'end users', 'employee', 'employees', 'standard user'],
    ...[
      'user',
      'basic user',
      'regular user',
      'normal user',
      'staff',
      'staff member',
      'team member',
    ],
    ...['mitarbeiter', 'mitarbeiterin', 'mitarbeiter/in', 'mitarbeiter/-in', 'mitarbeiter:in'],
    ...['mitarbeiter*in', 'mitarbeitende', 'mitarbeitende/r', 'mitarbeitender', 'mitglied'],
    ...['angestellter', 'angestellte', 'angestellte/r', 'benutzer', 'endbenutzer', 'nutzer'],
    ...['endanwender', 'arbeitnehmer', 'employe', 'employee', 'employe/e', 'employe(e)', 'membre'],
    ...['salarie', 'salariee', 'salarie(e)', 'collaborateur', 'collaboratrice', 'utilisateur'],
    ...['utilisatrice', 'utilisateur final', 'dipendente', 'dipendenti', 'collaboratore'],
    ...['membro', 'utente', 'utente finale', 'impiegato', 'impiegata', 'empleado', 'empleada'],
    ...['trabajador', 'trabajadora', 'miembro', 'usuario', 'usuario final', 'colaborador'],
    ...['colaboradora', 'medewerker', 'medewerkster', 'werknemer', 'lid', 'gebruiker'],
    ...['eindgebruiker', 'funcionario', 'funcionaria', 'utilizador', 'empregado', 'empregada'],
    ...['utilizador final', 'trabalhador', 'pracownik', 'pracowniczka', 'czlonek', 'uzytkownik'],
    ...[
      'uzytkownik koncowy',
      'zamestnanec',
      'zamestnankyne',
      'clen',
      'uzivatel',
      'koncovy uzivatel',
    ],
  ],
};

/** Roles by the folded words for them. */
export const rolesByWord: ReadonlyMap<string, Role> = new Map(
  (Object.entries(words) as [Role, readonly string[]][]).flatMap(([role, names]) =>
    names.map((name) => [name, role] as const),
  ),
);
