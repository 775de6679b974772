import { Injectable } from '@nestjs/common';
import { fold } from '../../../common/text/fold.js';
import { Database } from '../../../database/database.js';
import { Enrolment, type Inviter } from '../../enrolment/enrolment.service.js';
import type { RowCode } from '../../enrolment/judge/row-codes.js';
import { goodVerdicts } from '../../enrolment/stage/import-row.entity.js';
import type { Actor } from '../../permissions/access.js';
import type { UsherFaultGroup } from '../dto/fault-group.dto.js';
import type { PeopleImport } from '../lifecycle/people-import.entity.js';
import { type SuggestionFacts, suggestionsFor } from './fault-suggestions.js';

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
    const facts = {
      evidence: peopleImport.evidence,
      context: await this.enrolment.judgeContext(reader, peopleImport),
      language: reader.language,
    };
    const groups = grouped(found, headerRow ?? 0).map((group) => ({
      ...group,
      suggestions: suggestionsFor(group, facts),
    }));
    return withSums(groups, await this.rowsByKind(id), facts);
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
  facts: SuggestionFacts,
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
      return [{ ...all, suggestions: suggestionsFor(all, facts) }, ...same];
    })
    .sort(([one], [other]) => (other?.count ?? 0) - (one?.count ?? 0))
    .flat();
}
