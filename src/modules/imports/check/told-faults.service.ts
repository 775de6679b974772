import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Database } from '../../../database/database.js';
import { say } from '../../../words/say.js';
import type { Language } from '../../../words/language.js';
import type { Inviter } from '../../enrolment/enrolment.service.js';
import { toldFault, type RowFault } from '../../enrolment/judge/row-codes.js';
import { usernameFault } from '../../enrolment/judge/row-messages.js';
import { ImportRow } from '../../enrolment/stage/import-row.entity.js';
import type { Actor } from '../../permissions/access.js';
import type { UsherFaultGroup } from '../dto/fault-group.dto.js';
import type { PeopleImport } from '../lifecycle/people-import.entity.js';
import { ImportFaults } from './import-faults.service.js';

/** The rows of an import that have the same fault, with words for it. */
export interface ToldFaultGroup extends UsherFaultGroup {
  /** The fault in the reader's words; null of an entry that stands for several values. */
  message: string | null;
  /** The lines of the file on which its first rows begin. */
  sampleLines: number[];
}

/** Puts the faults of an import's rows into words, for readers who have no catalogue of their own. */
@Injectable()
export class ToldFaults {
  constructor(
    private readonly database: Database,
    private readonly faults: ImportFaults,
  ) {}

  /** Gives the groups in the order of {@link ImportFaults}. */
  async of(peopleImport: PeopleImport, reader: Actor & Inviter): Promise<ToldFaultGroup[]> {
    const groups = await this.faults.of(peopleImport, reader);
    const headerRow = peopleImport.headerRow ?? 0;
    const samples = await this.rowsOf(
      peopleImport.id,
      groups.flatMap(({ sampleRows }) => sampleRows.map((rowNumber) => rowNumber + headerRow)),
    );
    return groups.map((group, i) => {
      const rows = group.sampleRows.flatMap((number) => samples.get(number + headerRow) ?? []);
      const isSum = standsForSeveral(group, groups[i + 1]);
      return {
        ...group,
        message: isSum ? null : messageOf(group, rows[0], reader.language),
        sampleLines: rows.map(({ line }) => line),
      };
    });
  }

  private async rowsOf(importId: string, rowNos: number[]): Promise<Map<number, ImportRow>> {
    const rows = await this.database.repository(ImportRow).find({
      select: {
        importId: true,
        rowNo: true,
        line: true,
        faults: true,
        warnings: true,
        usernameFault: true,
      },
      where: { importId, rowNo: In([...new Set(rowNos)]) },
    });
    return new Map(rows.map((row) => [row.rowNo, row]));
  }
}

/** Tells whether a group stands for the values of those that come after it. */
function standsForSeveral(
  { code, field, value }: UsherFaultGroup,
  next: UsherFaultGroup | undefined,
): boolean {
  return value === null && next?.code === code && next.field === field;
}

function messageOf(
  { code, field, value, warning }: UsherFaultGroup,
  row: ImportRow | undefined,
  language: Language,
): string | null {
  if (!row) return null;
  const fault = faultsOf(row, warning).find(
    (one) =>
      one.code === code && one.field === field && (value === null || (one.value ?? null) === value),
  );
  return fault ? say(toldFault(fault), language) : null;
}

function faultsOf(
  { faults, warnings, usernameFault: taken }: ImportRow,
  asWarning: boolean,
): RowFault[] {
  if (asWarning) return warnings ?? [];
  return [...(faults ?? []), ...(taken ? [usernameFault(taken)] : [])];
}
