import { Injectable } from '@nestjs/common';
import { fold } from '../../../common/text/fold.js';
import { Database } from '../../../database/database.js';
import { Enrolment, type Inviter } from '../../enrolment/enrolment.service.js';
import type { Actor } from '../../permissions/access.js';
import type { UsherFaultGroup } from '../dto/fault-group.dto.js';
import type { PeopleImport } from '../lifecycle/people-import.entity.js';
import { countFaults, countRows, type CountedFault, samples } from './counted-faults.js';
import { type SuggestionFacts, suggestionsFor } from './fault-suggestions.js';

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
    const found = await countFaults(this.database, id);
    const facts = {
      evidence: peopleImport.evidence,
      context: await this.enrolment.judgeContext(reader, peopleImport),
      language: reader.language,
    };
    const groups = grouped(found, headerRow ?? 0).map((group) => ({
      ...group,
      suggestions: suggestionsFor(group, facts),
    }));
    const told: UsherFaultGroup[][] = [];
    for (const kind of kindsIn(groups)) told.push(await this.withSum(id, kind, facts));
    return told.sort(([one], [other]) => (other?.count ?? 0) - (one?.count ?? 0)).flat();
  }

  /** Puts before the values of a kind, where there are several, an entry for all of them; the largest comes first. */
  private async withSum(
    importId: string,
    same: readonly UsherFaultGroup[],
    facts: SuggestionFacts,
  ): Promise<UsherFaultGroup[]> {
    const [first] = same;
    if (same.length < 2 || first === undefined) return [...same];
    const count = await countRows(this.database, importId, first);
    const all = { ...first, value: null, count };
    return [{ ...all, suggestions: suggestionsFor(all, facts) }, ...same];
  }
}

/** The groups of each kind. */
function kindsIn(groups: readonly UsherFaultGroup[]): UsherFaultGroup[][] {
  const kinds = new Map<string, UsherFaultGroup[]>();
  for (const group of groups) {
    const key = `${group.code} ${group.field}`;
    kinds.set(key, [...(kinds.get(key) ?? []), group]);
  }
  return [...kinds.values()];
}

type Group = Omit<UsherFaultGroup, 'suggestions'>;

/** Puts the spellings of a value together under the one that most rows have. */
function grouped(found: readonly CountedFault[], headerRow: number): Group[] {
  const groups = new Map<string, Group>();
  for (const { code, field, value, isWarning, count, rowNos } of found) {
    const key = JSON.stringify([code, field, value && fold(value)]);
    const before = groups.get(key);
    const rows = [...(before?.sampleRows ?? []), ...rowNos.map((rowNo) => rowNo - headerRow)];
    groups.set(key, {
      ...(before ?? { code, field, value, warning: isWarning }),
      count: (before?.count ?? 0) + count,
      sampleRows: rows.sort((one, other) => one - other).slice(0, samples),
    });
  }
  return [...groups.values()].sort((one, other) => other.count - one.count);
}
