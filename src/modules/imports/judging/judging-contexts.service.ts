import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Settings } from '../../../common/settings/settings.js';
import { Database } from '../../../database/database.js';
import { Enrolment, type Inviter } from '../../enrolment/enrolment.service.js';
import type { IdentityRules } from '../../enrolment/judge/identity-cells.js';
import type { JudgeContext, SettledWords } from '../../enrolment/judge/judge-context.js';
import { isMetadataPath, metadataKey } from '../../enrolment/judge/judge-metadata.js';
import { Authority } from '../../groups/authority.js';
import { isIdentityPath } from '../../identities/identity-fields.js';
import { fold } from '../../../common/text/fold.js';
import { type MappedColumn, withoutColumns } from '../columns/column-mapping.js';
import { demandBulkInviter } from '../lifecycle/bulk-inviter.js';
import type { PeopleImport, Settled } from '../lifecycle/people-import.entity.js';
import type { JudgingChoices } from '../lifecycle/import-choices.js';
import { identityColumns, mayRegister } from '../lifecycle/row-cells.js';

/** Gathers the facts by which the rows of an import are judged. */
@Injectable()
export class JudgingContexts {
  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
    private readonly enrolment: Enrolment,
    private readonly authority: Authority,
  ) {}

  /**
   * The person by whose authority the rows of an import are read or judged anew.
   * @throws Problem `permission.missing` when they may not bulk invite any more.
   */
  async judgeOf({
    judgedById,
    createdById,
    organizationId,
  }: Pick<PeopleImport, 'judgedById' | 'createdById' | 'organizationId'>): Promise<Inviter> {
    const userId = judgedById ?? createdById;
    const held = await this.database.transaction((manager) =>
      this.authority.of(manager, userId, organizationId),
    );
    return demandBulkInviter(held, { userId, organizationId });
  }

  async of(
    inviter: Inviter,
    choices: JudgingChoices,
    columns: readonly MappedColumn[],
    manager?: EntityManager,
  ): Promise<JudgeContext> {
    const context = await this.enrolment.judgeContext(inviter, choices, manager);
    context.country = choices.country;
    context.dateOrder = choices.dateOrder;
    context.dateOrders = choices.dateOrders;
    context.settled = settledWords(choices.settled ?? []);
    context.metadataColumns = [...context.metadataColumns, ...this.metadataOf(columns)];
    if (identityColumns(columns).length > 0) {
      context.identity = await this.rules(inviter.organizationId, manager);
    }
    return context;
  }

  /** Leaves out the identity columns that cannot be used: all of them without the permission, those that the organization hides. */
  usable(
    columns: readonly MappedColumn[],
    inviter: Inviter,
    manager?: EntityManager,
  ): Promise<MappedColumn[]> {
    return mayRegister(inviter)
      ? this.withoutHidden(columns, inviter.organizationId, manager)
      : Promise.resolve(withoutColumns(columns, isIdentityPath));
  }

  /** Leaves out the identity columns that the organization hides. */
  async withoutHidden(
    columns: readonly MappedColumn[],
    organizationId: string,
    manager?: EntityManager,
  ): Promise<MappedColumn[]> {
    if (identityColumns(columns).length === 0) return columns.slice();
    const { settings } = await this.rules(organizationId, manager);
    return withoutColumns(
      columns,
      (column) => isIdentityPath(column) && settings[column] === 'hidden',
    );
  }

  private rules(organizationId: string, manager?: EntityManager): Promise<IdentityRules> {
    const rulesIn = (within: EntityManager): Promise<IdentityRules> =>
      this.enrolment.identityRules(within, organizationId);
    return manager ? rulesIn(manager) : this.database.transaction(rulesIn);
  }

  /** The columns of the file that people have chosen to keep in the metadata, and the application does not know. */
  private metadataOf(columns: readonly MappedColumn[]): JudgeContext['metadataColumns'] {
    const known = new Set(this.settings.metadataColumns.map(({ key }) => key));
    return columns.flatMap(({ column, header }) => {
      if (column === null || !isMetadataPath(column)) return [];
      const key = metadataKey(column);
      if (known.has(key)) return [];
      return [{ key, title: header, aliases: [], refusalOf: () => undefined }];
    });
  }
}

/**
 * Looks up what was settled for a word, and, asked for null, for all words of the kind.
 * Undefined where nothing was: every row would ask.
 */
function settledWords(settled: readonly Settled[]): SettledWords | undefined {
  if (settled.length === 0) return undefined;
  const meanings = new Map<string, Map<string | null, string>>();
  for (const { field, value, as } of settled) {
    const ofField = meanings.get(field) ?? new Map<string | null, string>();
    meanings.set(field, ofField.set(value && fold(value), as));
  }
  return (field, folded) => meanings.get(field)?.get(folded);
}
