import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { csvStream, dialectFor } from '../../../common/csv/csv-stream.js';
import type { ColumnChoices } from '../../../common/xlsx/sheet-xml.js';
import { writeXlsx } from '../../../common/xlsx/write-xlsx.js';
import { Database } from '../../../database/database.js';
import { say } from '../../../words/say.js';
import { words } from '../../../words/words.js';
import { Enrolment } from '../../enrolment/enrolment.service.js';
import { GroupDirectory } from '../../groups/group-directory.js';
import { type Actor, demand } from '../../permissions/access.js';
import { roles } from '../../permissions/permission-catalogue.js';
import { heading, template } from '../columns/columns.js';
import { FileColumns } from '../columns/file-columns.js';

/** Makes the files that people fill in. */
@Injectable()
export class ImportTemplates {
  constructor(
    private readonly database: Database,
    private readonly enrolment: Enrolment,
    private readonly directory: GroupDirectory,
    private readonly columns: FileColumns,
  ) {}

  /** @param identity whether it has the columns of identities that the organization asks for. */
  async csv(actor: Actor, identity: boolean): Promise<Readable> {
    return csvStream(await this.rows(actor, identity), dialectFor(actor.language));
  }

  /** The same as a workbook, with lists to choose roles and groups from. */
  async xlsx(actor: Actor, identity: boolean): Promise<Readable> {
    const rows = await this.rows(actor, identity);
    const header = rows[0] ?? [];
    const groups = [...(await this.directory.groupsByKey(actor.organizationId)).values()];
    const choices: ColumnChoices[] = [
      {
        column: header.indexOf(heading('role', actor.language)),
        choices: roles.map((role) => say(words(`role.${role}`), actor.language)),
      },
      {
        column: header.indexOf(heading('groups', actor.language)),
        choices: groups.map(({ name }) => name).sort(),
      },
    ];
    const offered = choices.filter(({ column, choices: some }) => column >= 0 && some.length > 0);
    return writeXlsx(rows, { sheet: 'People', choices: offered });
  }

  private async rows({ organizationId, ...actor }: Actor, identity: boolean): Promise<string[][]> {
    const added = this.columns.added.map(({ title }) => title);
    if (!identity) return template(actor.language, added);
    demand(actor, 'can_complete_registration');
    const { settings } = await this.database.transaction((manager) =>
      this.enrolment.identityRules(manager, organizationId),
    );
    return template(actor.language, added, settings);
  }
}
