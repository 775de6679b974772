import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Settings } from '../../../common/settings/settings.js';
import { Database } from '../../../database/database.js';
import { ImportRow } from '../../enrolment/stage/import-row.entity.js';
import type { PeopleImport } from './people-import.entity.js';
import { cellsOf, hiddenPlaces, type Reader } from './row-cells.js';

/** The rows in which values are looked for. */
const lookedAt = 50;
/** The number of values that a column shows, and the length of each in characters. */
const samples = 3;
const longest = 60;

/** The first values of the columns of an import, as far as its reader may see them. */
@Injectable()
export class ImportSamples {
  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
  ) {}

  /** By the columns' index; nothing where the cells have been deleted. */
  async of(peopleImport: PeopleImport, reader: Reader): Promise<Map<number, string[]>> {
    const values = new Map<number, string[]>();
    const { id, columns, cellsPurgedAt } = peopleImport;
    if (columns === null || cellsPurgedAt !== null) return values;
    const rows = await this.database.repository(ImportRow).find({
      where: { importId: id, leftOut: IsNull() },
      order: { rowNo: 'ASC' },
      take: lookedAt,
    });
    const hidden = hiddenPlaces(peopleImport, reader);
    for (const row of rows) {
      const cells = cellsOf(row, peopleImport, this.settings.keys, hidden);
      for (const { index } of columns) {
        const text = (cells[index] ?? '').trim().slice(0, longest);
        const found = values.get(index) ?? [];
        if (text === '' || found.length >= samples || found.includes(text)) continue;
        values.set(index, [...found, text]);
      }
    }
    return values;
  }
}
