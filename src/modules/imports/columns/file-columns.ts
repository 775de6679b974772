import type { JudgingColumn } from '../../../common/settings/metadata-columns.js';
import type { ColumnKey } from '../../enrolment/judge/column-keys.js';
import { combinedOrder } from './names/combined-names.js';
import {
  askedFor,
  isAside,
  isOfPerson,
  isOfSomebodyElse,
  isPartOfLastName,
  languagesOf,
  lastPart,
  nameKey,
  nameMaxLength,
  persons,
  withoutBrackets,
  withoutPersonBehind,
} from './column-names.js';
import { columns, type FileColumn, type NameRank } from './columns.js';

/** The column that a header cell names, and how well it does. */
export interface NamedAs {
  key: ColumnKey;
  rank: NameRank;
}

/** The columns that go by “Employee …” too: of others, the words mean something else. */
const ofPersons: ReadonlySet<ColumnKey> = new Set<ColumnKey>([
  ...(['firstName', 'lastName', 'name', 'email', 'username', 'phone_number'] as const),
]);

/** The columns of which files have several, by numbers. */
const numberedKeys: ReadonlySet<ColumnKey> = new Set<ColumnKey>([
  ...(['groups', 'phone_number', 'email'] as const),
]);

/** The names of questions of forms whose answer has several parts: “Full Name - First Name”. */
const wholes: ReadonlySet<string> = new Set(['fullname', 'name', 'yourname', 'vollstandigername']);

/** The cells whose columns are remembered: the same stand in many rows that lack an address. */
const rememberedCells = 2000;

/** The columns that files may have: Usher's, and those that the application adds. */
export class FileColumns {
  readonly all: readonly FileColumn[];
  /** The application's. */
  readonly added: readonly FileColumn[];
  private readonly byName = new Map<string, NamedAs>();
  /** The cells that were asked for lately, and what they name; null for nothing. */
  private readonly found = new Map<string, NamedAs | null>();
  private readonly titles: ReadonlyMap<string, string>;

  constructor(metadataColumns: readonly JudgingColumn[]) {
    this.added = metadataColumns.map(({ key, title, aliases }) => ({
      key: `metadata.${key}` as const,
      title,
      names: [title, ...aliases],
      lesserNames: [[], []],
      required: false,
    }));
    this.all = [...columns, ...this.added];
    this.titles = new Map(this.all.map(({ key, title }) => [key, title]));
    // What the application calls its own goes before the lesser names of Usher's.
    for (const { key, names, lesserNames } of this.all) {
      for (const name of names) this.byName.set(nameKey(name), { key, rank: 0 });
      lesserNames.forEach((lesser, index) => {
        for (const name of lesser) {
          this.byName.set(nameKey(name), { key, rank: index === 0 ? 1 : 2 });
        }
      });
    }
  }

  /** The column that a header cell names by one of its first names. */
  named(header: string): ColumnKey | undefined {
    const found = this.find(header);
    return found?.rank === 0 ? found.key : undefined;
  }

  /**
   * The column that a header cell names, also in more words than its own: “Email (required)”,
   * “Work Contact: Work Email”, “Employee First Name”, “Nom et prénom”.
   */
  find(header: string): NamedAs | undefined {
    const found = this.found.get(header);
    if (found !== undefined) return found ?? undefined;
    const named = this.findAnew(header);
    if (header.length > nameMaxLength) return named;
    if (this.found.size >= rememberedCells) this.found.clear();
    this.found.set(header, named ?? null);
    return named;
  }

  private findAnew(header: string): NamedAs | undefined {
    const found = this.byName.get(nameKey(header));
    if (found) return found;
    if (isOfSomebodyElse(header)) return undefined;
    return this.inBrackets(header) ?? this.inPath(header) ?? this.inOtherWords(header);
  }

  titleOf(key: ColumnKey): string {
    return this.titles.get(key) ?? key;
  }

  has(key: string): key is ColumnKey {
    return this.titles.has(key);
  }

  private inBrackets(header: string): NamedAs | undefined {
    const parts = withoutBrackets(header);
    if (parts === undefined) return undefined;
    // Of “user[email]” and “Mitarbeiter (Name)” the brackets say what it is.
    const inside = isOfPerson(parts.outside) ? this.byName.get(nameKey(parts.inside)) : undefined;
    if (inside) return inside;
    const found = this.byName.get(nameKey(parts.outside)) ?? this.inOtherWords(parts.outside);
    return found && isAside(parts.inside) ? { ...found, rank: 2 } : found;
  }

  private inPath(header: string): NamedAs | undefined {
    const parts = lastPart(header);
    if (parts === undefined) return undefined;
    // Of “user.name.givenName” the person stands before “name”.
    const before = parts.before.slice(0, nameMaxLength).replace(/(?<=\S)[.\s_/:>]name$/i, '');
    if (!isOfPerson(before) && !wholes.has(nameKey(parts.before))) return undefined;
    return this.byName.get(nameKey(parts.last));
  }

  private inOtherWords(header: string): NamedAs | undefined {
    if (isPartOfLastName(header)) return { key: 'lastName', rank: 0 };
    if (combinedOrder(header) !== undefined) return { key: 'name', rank: 0 };
    const key = nameKey(header);
    for (const person of persons) {
      if (!key.startsWith(person)) continue;
      const found = this.byName.get(key.slice(person.length));
      // “Field name” is no field for a name, as “field_first_name” is.
      const isOther = person === 'personal' || (person === 'field' && found?.key === 'name');
      if (found && ofPersons.has(found.key) && !isOther) return found;
    }
    const found = this.byName.get(nameKey(withoutPersonBehind(header)));
    if (found && ofPersons.has(found.key)) return found;
    const asked = this.byName.get(askedFor(header));
    if (asked && (ofPersons.has(asked.key) || asked.key === 'groups')) return asked;
    return this.numbered(key) ?? this.inTwoLanguages(header) ?? this.withMore(header);
  }

  /** The same name in several languages: “E-Mail / Courriel”. “Nom” beside “Name” is no other. */
  private inTwoLanguages(header: string): NamedAs | undefined {
    const [first, ...others] = languagesOf(header).map((part) => this.byName.get(nameKey(part)));
    if (first === undefined || others.length === 0) return undefined;
    const isSame = (other: NamedAs | undefined): boolean =>
      other?.key === first.key || (first.key === 'name' && other?.key === 'lastName');
    return others.every(isSame) ? first : undefined;
  }

  /** A full name with something else: “Name / Position”. */
  private withMore(header: string): NamedAs | undefined {
    const [first = '', more] = header.slice(0, nameMaxLength).split(/\s*[/&+\n]\s*/, 2);
    if (more === undefined) return undefined;
    const found = this.byName.get(nameKey(first));
    return found?.key === 'name' ? { ...found, rank: 1 } : undefined;
  }

  /** One of several groups, phones or addresses: “Abteilung_1”, and where it is blank “Abteilung_2”. */
  private numbered(key: string): NamedAs | undefined {
    const [, name = '', number] = /^(.*\D)([1-9])$/.exec(key) ?? [];
    const found = this.byName.get(name);
    if (found === undefined || !numberedKeys.has(found.key)) return undefined;
    return number === '1' ? found : { ...found, rank: 2 };
  }
}
