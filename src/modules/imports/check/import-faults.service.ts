import { Injectable } from '@nestjs/common';
import { fold } from '../../../common/text/fold.js';
import { Database } from '../../../database/database.js';
import type { Language } from '../../../words/language.js';
import { say } from '../../../words/say.js';
import { words } from '../../../words/words.js';
import { Enrolment, type Inviter } from '../../enrolment/enrolment.service.js';
import { isOneSlip } from '../../enrolment/judge/email-domains.js';
import type { JudgeContext } from '../../enrolment/judge/judge-context.js';
import { likelyRole } from '../../enrolment/judge/judge-role.js';
import type { RowCode } from '../../enrolment/judge/row-codes.js';
import { goodVerdicts } from '../../enrolment/stage/import-row.entity.js';
import type { Actor } from '../../permissions/access.js';
import { roles } from '../../permissions/permission-catalogue.js';
import type { UsherFaultGroup, UsherSuggestion } from '../dto/fault-group.dto.js';
import type { PeopleImport } from '../lifecycle/people-import.entity.js';

/** The number of groups that are told at most, of all codes. */
const mostGroups = 300;
/** The number of rows that are shown of a group. */
const samples = 3;

interface CountedFault {
  code: RowCode;
  field: string;
  value: string | null;
  isWarning: number | string;
  rowNo: number;
  total: number | string;
}

/** The faults of an import's rows, grouped so that all rows with the same can be settled at once. */
@Injectable()
export class ImportFaults {
  constructor(
    private readonly database: Database,
    private readonly enrolment: Enrolment,
  ) {}

  /** Gives the groups, the largest first; before several values of one code an entry that stands for all of them. */
  async of(peopleImport: PeopleImport, reader: Actor & Inviter): Promise<UsherFaultGroup[]> {
    const { id, headerRow } = peopleImport;
    // Each group's first rows, with the group's size beside them.
    const found = await this.database.query<CountedFault>(
      `SELECT code, field, value, isWarning, rowNo, total FROM (
         SELECT f.code AS code, f.field AS field, f.value AS value, f.is_warning AS isWarning,
           f.row_no AS rowNo,
           COUNT(*) OVER (PARTITION BY f.code, f.field, f.value) AS total,
           ROW_NUMBER() OVER (PARTITION BY f.code, f.field, f.value ORDER BY f.row_no) AS place
         FROM usher_import_faults f
         JOIN usher_import_rows r ON r.import_id = f.import_id AND r.row_no = f.row_no
         WHERE f.import_id = ? AND ${counts}
         UNION ALL
         SELECT r.username_fault, 'username', NULL, 0, r.row_no,
           COUNT(*) OVER (PARTITION BY r.username_fault),
           ROW_NUMBER() OVER (PARTITION BY r.username_fault ORDER BY r.row_no)
         FROM usher_import_rows r
         WHERE r.import_id = ? AND r.verdict = 'error' AND r.username_fault IS NOT NULL
       ) counted
       WHERE place <= ${samples}
       ORDER BY total DESC, code, field, value, rowNo LIMIT ${mostGroups * samples}`,
      [id, id],
    );
    const context = await this.enrolment.judgeContext(reader, peopleImport);
    const groups = grouped(found, headerRow ?? 0).map((group) => ({
      ...group,
      suggestions: suggestionsFor(group, peopleImport, context, reader),
    }));
    return withSums(groups, await this.rowsByKind(id), { peopleImport, context, reader });
  }

  /** The number of rows that have a fault with a value, by `kindOf`: a row may have several. */
  private async rowsByKind(id: string): Promise<ReadonlyMap<string, number>> {
    const found = await this.database.query<Omit<CountedFault, 'value' | 'isWarning' | 'rowNo'>>(
      `SELECT f.code AS code, f.field AS field, COUNT(DISTINCT f.row_no) AS total
       FROM usher_import_faults f
       JOIN usher_import_rows r ON r.import_id = f.import_id AND r.row_no = f.row_no
       WHERE f.import_id = ? AND f.value IS NOT NULL AND ${counts}
       GROUP BY f.code, f.field`,
      [id],
    );
    return new Map(found.map((one) => [kindOf(one), Number(one.total)]));
  }
}

const good = goodVerdicts.map((verdict) => `'${verdict}'`).join(', ');

/** As SQL: the fault f of the row r is told of it. */
const counts = `((f.is_warning = 0 AND r.verdict = 'error')
           OR (f.is_warning = 1 AND r.verdict IN (${good})))`;

function kindOf({ code, field }: Pick<CountedFault, 'code' | 'field'>): string {
  return `${code} ${field}`;
}

type Group = Omit<UsherFaultGroup, 'suggestions'>;

/** Puts the spellings of a value together under the one that most rows have. */
function grouped(found: readonly CountedFault[], headerRow: number): Group[] {
  const groups = new Map<string, Group & { spellings: Set<string | null> }>();
  for (const { code, field, value, isWarning, rowNo, total } of found) {
    const key = JSON.stringify([code, field, value && fold(value)]);
    const group = groups.get(key) ?? {
      code,
      field,
      value,
      count: 0,
      warning: Number(isWarning) === 1,
      sampleRows: [],
      spellings: new Set(),
    };
    groups.set(key, group);
    if (!group.spellings.has(value)) group.count += Number(total);
    group.spellings.add(value);
    group.sampleRows.push(rowNo - headerRow);
  }
  return [...groups.values()]
    .map(({ spellings: _, ...group }) => ({
      ...group,
      sampleRows: group.sampleRows.toSorted((one, other) => one - other).slice(0, samples),
    }))
    .sort((one, other) => other.count - one.count);
}

/** Puts before the values of a code, where there are several, an entry for all of them; the largest comes first. */
function withSums(
  groups: readonly UsherFaultGroup[],
  rowsByKind: ReadonlyMap<string, number>,
  by: { peopleImport: PeopleImport; context: JudgeContext; reader: Actor },
): UsherFaultGroup[] {
  const byCode = new Map<string, UsherFaultGroup[]>();
  for (const group of groups) {
    const key = kindOf(group);
    byCode.set(key, [...(byCode.get(key) ?? []), group]);
  }
  return [...byCode.values()]
    .map((same) => {
      const [first] = same;
      if (same.length < 2 || first === undefined) return same;
      const all = {
        ...first,
        value: null,
        count: rowsByKind.get(kindOf(first)) ?? first.count,
        sampleRows: first.sampleRows,
      };
      const suggestions = suggestionsFor(all, by.peopleImport, by.context, by.reader);
      return [{ ...all, suggestions }, ...same];
    })
    .sort(([one], [other]) => (other?.count ?? 0) - (one?.count ?? 0))
    .flat();
}

/** The meanings that a group of faults may have, the likeliest first; none where rows are mended one by one. */
function suggestionsFor(
  { code, value }: Group,
  { evidence }: PeopleImport,
  context: JudgeContext,
  { language }: Pick<Actor, 'language'>,
): UsherSuggestion[] {
  switch (code) {
    case 'role.unknown': {
      const likely = value === null ? undefined : likelyRole(value);
      const grantable = roles.filter((role) => context.grantableRoles.has(role));
      const ordered = [likely ?? context.defaultRole, ...grantable];
      return [...new Set(ordered)]
        .filter((role) => context.grantableRoles.has(role))
        .map((role) => ({ as: role, title: say(words(`role.${role}`), language) }));
    }
    case 'group.unknown': {
      const { slips, others } = similarGroups(value ?? '', context);
      const taken = (name: string): UsherSuggestion => ({ as: name, title: name });
      return [
        // A group that shares a word is often another one: only a slip is likelier than a new group.
        ...slips.map(taken),
        { as: 'create', title: say(words('settle.create_group'), language) },
        ...others.map(taken),
        { as: 'leave_out', title: say(words('settle.leave_out'), language) },
      ];
    }
    case 'phone.no_country':
      return countrySuggestions(evidence?.country ?? null, language);
    case 'date.ambiguous': {
      const likely = evidence?.dateOrder;
      const orders = ['dmy', 'mdy'] as const;
      return orders
        .toSorted((one, other) => Number(other === likely) - Number(one === likely))
        .map((order) => ({ as: order, title: say(words(`settle.date_${order}`), language) }));
    }
    default:
      return [];
  }
}

function countrySuggestions(country: string | null, language: Language): UsherSuggestion[] {
  if (country === null) return [];
  const names = new Intl.DisplayNames([language.tag], { type: 'region' });
  return [{ as: country, title: names.of(country) ?? country }];
}

/** The groups that are called nearly so: but for a slip, or the names share a word, or begin alike. */
function similarGroups(
  value: string,
  { groups }: JudgeContext,
): { slips: string[]; others: string[] } {
  const asked = fold(value);
  const wordsOf = (text: string): string[] =>
    text.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 3);
  const askedWords = wordsOf(asked);
  const isAlike = (key: string): boolean =>
    (key.length > 3 && asked !== '' && (asked.startsWith(key) || key.startsWith(asked))) ||
    wordsOf(key).some((word) => askedWords.includes(word));
  const isSlip = (key: string): boolean => key.length > 3 && isOneSlip(asked, key);
  const grantable = [...groups].filter(([, group]) => group.grantable);
  const named = (isMeant: (key: string) => boolean): string[] =>
    grantable
      .filter(([key]) => isMeant(key))
      .slice(0, 3)
      .map(([, { name }]) => name);
  return { slips: named(isSlip), others: named((key) => isAlike(key) && !isSlip(key)) };
}
