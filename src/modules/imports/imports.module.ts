import { Module } from '@nestjs/common';
import { Settings } from '../../common/settings/settings.js';
import { AuditModule } from '../audit/audit.module.js';
import { EnrolmentModule } from '../enrolment/enrolment.module.js';
import { EventsModule } from '../events/events.module.js';
import { GroupsModule } from '../groups/groups.module.js';
import { InvitationsModule } from '../invitations/invitations.module.js';
import { MailModule } from '../mail/mail.module.js';
import { MembersModule } from '../members/members.module.js';
import { OrganizationsModule } from '../organizations/organizations.module.js';
import { ColumnMemory } from './columns/column-memory.service.js';
import { ImportChanges } from './changes/import-changes.service.js';
import { ImportFaults } from './check/import-faults.service.js';
import { ImportPreviews } from './check/import-previews.service.js';
import { ImportPlanning } from './judging/import-planning.service.js';
import { ImportTemplates } from './check/import-templates.service.js';
import { ImportSamples } from './lifecycle/import-samples.service.js';
import { JudgingAgain } from './judging/judging-again.service.js';
import { JudgingContexts } from './judging/judging-contexts.service.js';
import { CellRetention } from './retention/cell-retention.service.js';
import { FileColumns } from './columns/file-columns.js';
import { FailedRows } from './check/failed-rows.service.js';
import { ImportEndMails } from './lifecycle/import-end-mails.js';
import { ImportLease } from './lifecycle/import-lease.js';
import { KeptWorkbooks } from './lifecycle/kept-workbooks.service.js';
import { ReadingLease } from './lifecycle/reading-lease.js';
import { ImportProgress } from './lifecycle/import-progress.js';
import { ImportReading } from './intake/import-reading.service.js';
import { ImportRows } from './check/import-rows.service.js';
import { ToldFaults } from './check/told-faults.service.js';
import { SheetReading } from './intake/sheet-reading.service.js';
import { TableReading } from './intake/table-reading.service.js';
import { OtherHeaders } from './changes/other-headers.service.js';
import { RowEditing } from './changes/row-editing.service.js';
import { ImportRunner } from './run/import-runner.service.js';
import { ImportStaging } from './lifecycle/import-staging.js';
import { ImportUndo } from './run/import-undo.service.js';
import { UndoLease } from './run/undo-lease.js';
import { UndoPreviews } from './run/undo-previews.service.js';
import { ImportsController } from './imports.controller.js';
import { Imports } from './lifecycle/imports.service.js';
import { ManualReading } from './intake/manual-reading.service.js';
import { MissingGroups } from './run/missing-groups.service.js';
import { Updating } from './update/updating.service.js';
import { UpdatesAhead } from './update/updates-ahead.service.js';
import { UpdatePlanning } from './update/update-planning.service.js';
import { StagedPeople } from './retention/staged-people.service.js';

/** Bulk invite: rows are read and judged into staging, planned, shown for checking, carried out. */
@Module({
  imports: [
    AuditModule,
    EnrolmentModule,
    EventsModule,
    GroupsModule,
    InvitationsModule,
    MailModule,
    MembersModule,
    OrganizationsModule,
  ],
  controllers: [ImportsController],
  providers: [
    ColumnMemory,
    ImportChanges,
    ImportFaults,
    ImportPlanning,
    ImportPreviews,
    ImportSamples,
    ImportTemplates,
    JudgingAgain,
    JudgingContexts,
    CellRetention,
    FailedRows,
    {
      provide: FileColumns,
      inject: [Settings],
      useFactory: ({ metadataColumns }: Settings): FileColumns => new FileColumns(metadataColumns),
    },
    ImportEndMails,
    ImportLease,
    KeptWorkbooks,
    ManualReading,
    ReadingLease,
    ImportProgress,
    ImportReading,
    ImportRows,
    UpdatesAhead,
    OtherHeaders,
    RowEditing,
    SheetReading,
    TableReading,
    ImportRunner,
    ImportStaging,
    ImportUndo,
    Imports,
    MissingGroups,
    StagedPeople,
    ToldFaults,
    UndoLease,
    UndoPreviews,
    UpdatePlanning,
    Updating,
  ],
  exports: [
    CellRetention,
    FileColumns,
    ImportReading,
    ImportRows,
    ImportRunner,
    Imports,
    StagedPeople,
    ToldFaults,
  ],
})
export class ImportsModule {}
