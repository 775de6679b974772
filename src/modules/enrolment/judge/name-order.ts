import { rowFault } from './row-codes.js';
import type { JudgedRow } from './row-values.js';

/** Given names that are hardly ever last names, from the languages of Europe and some others. */
const givenNames = new Set([
  ...['anna', 'maria', 'julia', 'laura', 'lisa', 'sarah', 'lena', 'sophie', 'katharina', 'susanne'],
  ...['sabine', 'petra', 'claudia', 'andrea', 'monika', 'ursula', 'ingrid', 'heike', 'birgit'],
  ...['jurgen', 'wolfgang', 'hans', 'klaus', 'uwe', 'dieter', 'andreas', 'stefan', 'michael'],
  ...['christian', 'sebastian', 'matthias', 'tobias', 'florian', 'johannes', 'jonas', 'lukas'],
  ...['kathe', 'soren', 'bjorn', 'ada', 'grace', 'mary', 'jennifer', 'linda', 'elizabeth'],
  ...['susan', 'jessica', 'karen', 'nancy', 'margaret', 'sandra', 'ashley', 'emily', 'michelle'],
  ...['amanda', 'melissa', 'deborah', 'stephanie', 'rebecca', 'helen', 'alice', 'emma', 'olivia'],
  ...[
    'john',
    'robert',
    'william',
    'david',
    'richard',
    'joseph',
    'charles',
    'christopher',
    'daniel',
  ],
  ...['matthew', 'mark', 'steven', 'andrew', 'kenneth', 'joshua', 'kevin', 'brian', 'timothy'],
  ...['jean', 'pierre', 'jacques', 'francois', 'nicolas', 'julien', 'camille', 'chloe', 'lea'],
  ...['giulia', 'giovanni', 'giuseppe', 'francesca', 'chiara', 'luca', 'marco', 'matteo', 'paolo'],
  ...[
    'jose',
    'juan',
    'carmen',
    'javier',
    'alejandro',
    'pablo',
    'lucia',
    'elena',
    'pilar',
    'ana',
    'carlos',
    'luis',
  ],
  ...['joao', 'pedro', 'ines', 'catarina', 'tiago', 'jeroen', 'sanne', 'joost', 'femke', 'anouk'],
  ...['krzysztof', 'agnieszka', 'malgorzata', 'katarzyna', 'tomasz', 'piotr', 'magdalena', 'ewa'],
  ...['jiri', 'petr', 'tomas', 'jana', 'eva', 'vera', 'lenka', 'katerina', 'vaclav', 'zdenek'],
  ...['jan', 'karin', 'kerstin', 'silke', 'anja', 'sven', 'jens', 'thorsten', 'markus'],
  ...['bernd', 'jurg', 'urs', 'reto', 'beat', 'jonathan', 'jeremy', 'jason', 'heather'],
  ...['tiffany', 'samantha', 'rachel', 'katherine', 'zoe', 'sophia', 'yves', 'thierry'],
  ...['sebastien', 'aurelie', 'celine', 'maelle', 'anais', 'mathieu', 'sylvie', 'odile'],
  ...['veronique', 'mario', 'giorgio', 'stefano', 'alessandro', 'alessia', 'martina'],
  ...['federica', 'valentina', 'elisa', 'nicolo', 'roberta', 'antonio', 'maite', 'iker'],
  ...['nuria', 'lorena', 'alvaro', 'jaime', 'beatriz', 'rui', 'nuno', 'vasco', 'sara', 'marta'],
  ...['filipa', 'thiago', 'fernanda', 'marieke', 'wouter', 'maarten', 'pawel', 'lukasz'],
  ...['michal', 'grzegorz', 'joanna', 'zofia', 'ondrej', 'lucie', 'zuzana', 'jozef', 'erik'],
  ...['olle', 'maja', 'kristina', 'bjarne', 'mette', 'signe', 'sigrid', 'matti', 'timo'],
  ...['jukka', 'aino', 'zsolt', 'istvan', 'laszlo', 'zoltan', 'eszter', 'katalin', 'ildiko'],
  ...['ioana', 'andreea', 'giorgos', 'yannis', 'eleni', 'mehmet', 'ayse', 'fatma', 'zeynep'],
  ...['emre', 'priya', 'ravi', 'anil', 'sunil', 'rahul', 'amit', 'deepa', 'suresh', 'ramesh'],
  ...['rajesh', 'sanjay', 'anita', 'kavita', 'pooja', 'neha', 'arjun', 'asha', 'иван'],
  ...['сергеи', 'андреи', 'дмитрии', 'алексеи', 'мария', 'ольга', 'елена', 'наталья'],
  ...['татьяна', 'светлана', 'ирина', 'екатерина', 'анна', 'юлия', 'михаил', 'александр'],
]);

/** Tells whether a name, in small letters without accents, is hardly ever a last name. */
export function isGivenName(name: string): boolean {
  return givenNames.has(name);
}

/**
 * Warns of a first and a last name that seem to have changed places: where the address says them
 * the other way round, and the last name is one that people have as a first name only.
 */
export function judgeOrderOfNames({ email, firstName, lastName, warnings }: JudgedRow): void {
  if (email === null || firstName === null || lastName === null) return;
  const dot = email.indexOf('.');
  const at = email.indexOf('@');
  if (dot < 1 || dot > at) return;
  if (!isWrittenAs(lastName, email, 0, dot) || !isWrittenAs(firstName, email, dot + 1, at)) return;
  if (givenNames.has(folded(lastName)) && !givenNames.has(folded(firstName))) {
    warnings.push(rowFault('lastName', 'name.swapped'));
  }
}

/** Tells whether an address has a name between two places, “Jürgen” as `jurgen` or `juergen`. */
function isWrittenAs(name: string, email: string, from: number, to: number): boolean {
  const length = to - from;
  if (name.length === length) return folded(name) === email.slice(from, to);
  return name.length < length && umlaut.test(name) && spelled(name) === email.slice(from, to);
}

const umlaut = /[äöüß]/i;
const doubled: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

function spelled(name: string): string {
  const small = name.toLowerCase();
  return folded(small.replace(/[äöüß]/g, (letter) => doubled[letter] ?? letter));
}

function folded(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
