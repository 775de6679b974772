import { Module } from '@nestjs/common';
import { Settings } from '../../common/settings.js';
import { AuditModule } from '../audit/audit.module.js';
import { EnrolmentModule } from '../enrolment/enrolment.module.js';
import { EventsModule } from '../events/events.module.js';
import { GroupsModule } from '../groups/groups.module.js';
import { MailModule } from '../mail/mail.module.js';
import { CellRetention } from './retention/cell-retention.service.js';
import { FileColumns } from './columns/file-columns.js';
import { FailedRows } from './check/failed-rows.service.js';
import { ImportLease } from './lifecycle/import-lease.js';
import { ImportProgress } from './lifecycle/import-progress.js';
import { ImportReading } from './check/import-reading.service.js';
import { ImportRows } from './check/import-rows.service.js';
import { RowEditing } from './check/row-editing.service.js';
import { ImportRunner } from './run/import-runner.service.js';
import { ImportStaging } from './lifecycle/import-staging.js';
import { ImportUndo } from './run/import-undo.service.js';
import { ImportsController } from './imports.controller.js';
import { Imports } from './lifecycle/imports.service.js';
import { MissingGroups } from './run/missing-groups.service.js';
import { StagedPeople } from './retention/staged-people.service.js';

/** Bulk invite: rows are read and judged into staging, planned, shown for checking, carried out. */
@Module({
  imports: [AuditModule, EnrolmentModule, EventsModule, GroupsModule, MailModule],
  controllers: [ImportsController],
  providers: [
    CellRetention,
    FailedRows,
    {
      provide: FileColumns,
      inject: [Settings],
      useFactory: ({ metadataColumns }: Settings): FileColumns => new FileColumns(metadataColumns),
    },
    ImportLease,
    ImportProgress,
    ImportReading,
    ImportRows,
    RowEditing,
    ImportRunner,
    ImportStaging,
    ImportUndo,
    Imports,
    MissingGroups,
    StagedPeople,
  ],
  exports: [CellRetention, ImportReading, Imports, StagedPeople],
})
export class ImportsModule {}
