import {
  type DynamicModule,
  type FactoryProvider,
  Global,
  Module,
  type ModuleMetadata,
  type Provider,
  type Type,
} from '@nestjs/common';
import { RouterModule } from '@nestjs/core';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { CommonModule } from './common/common.module.js';
import { UsherSetupError } from './common/failures/setup-error.js';
import { Settings } from './common/settings/settings.js';
import { checkDataSource } from './database/data-source-check.js';
import { Database } from './database/database.js';
import { usherEntities } from './entities.js';
import { AuditModule } from './modules/audit/audit.module.js';
import { BulkActionsModule } from './modules/bulk-actions/bulk-actions.module.js';
import { SignInModule } from './modules/sign-in/sign-in.module.js';
import { EnrolmentModule } from './modules/enrolment/enrolment.module.js';
import { EventDeliveryModule } from './modules/event-delivery/event-delivery.module.js';
import { GroupsModule } from './modules/groups/groups.module.js';
import { DependenciesModule } from './modules/health/dependencies.module.js';
import { HomeModule } from './modules/home/home.module.js';
import { HostServicesModule } from './modules/host-services/host-services.module.js';
import { IdentitiesModule } from './modules/identities/identities.module.js';
import { ImportsModule } from './modules/imports/imports.module.js';
import { InvitationsModule } from './modules/invitations/invitations.module.js';
import { JobsModule } from './modules/jobs/jobs.module.js';
import { MailModule } from './modules/mail/mail.module.js';
import { MembersModule } from './modules/members/members.module.js';
import { OrganizationsModule } from './modules/organizations/organizations.module.js';
import { PagesModule } from './modules/pages/pages.module.js';
import { PermissionsModule } from './modules/permissions/permissions.module.js';
import { PrivacyModule } from './modules/privacy/privacy.module.js';
import { OrganizationSettingsModule } from './modules/organization-settings/organization-settings.module.js';
import { RegistrationModule } from './modules/registration/registration.module.js';
import { PeopleModule } from './modules/people/people.module.js';
import { demandAll, demandBesideFactory, demandFromFactory } from './options/option-names.js';
import { type Extras, readExtras } from './options/read-extras.js';
import { readOptions } from './options/read-options.js';
import type { UsherExtras, UsherOptions } from './options/usher-options.js';
import { UsherOnceCheck } from './usher-once.check.js';

const USHER_OPTIONS = Symbol('usher options');

const modules = [
  PermissionsModule,
  AuditModule,
  OrganizationsModule,
  GroupsModule,
  OrganizationSettingsModule,
  PeopleModule,
  MailModule,
  InvitationsModule,
  IdentitiesModule,
  EnrolmentModule,
  MembersModule,
  RegistrationModule,
  BulkActionsModule,
  ImportsModule,
  PrivacyModule,
  HomeModule,
  HostServicesModule,
  EventDeliveryModule,
  SignInModule,
  DependenciesModule,
];

/** Options that a factory makes, and beside it what must be known before it runs. */
export interface UsherAsyncOptions extends UsherExtras, Pick<ModuleMetadata, 'imports'>, Late {
  inject?: FactoryProvider['inject'];
  useFactory: (...dependencies: never[]) => FactoryOptions | Promise<FactoryOptions>;
}

/** An option that the factory returns is a type error beside it; `imports` there are modules. */
type Late = { [Option in Exclude<keyof UsherOptions, 'imports'>]?: never };

/** An extra that is returned from the factory comes too late, and is a type error. */
type FactoryOptions = UsherOptions & { [Extra in keyof UsherExtras]?: never };

/** Usher as a NestJS module: `UsherModule.forRoot(options)` or `forRootAsync`, once an application. */
@Global()
@Module({
  imports: [CommonModule, PagesModule, ...modules],
  // What a call gives stands in their stead.
  providers: [UsherOnceCheck, ...[Settings, Database].map(withoutOptions)],
  exports: [Settings, Database],
})
export class UsherModule {
  static forRoot(all: UsherOptions & UsherExtras): DynamicModule {
    demandAll(all);
    const { path, dataSource, jobs, runJobs, pages, ...options } = all;
    const extras = readExtras({ path, dataSource, jobs, runJobs, pages });
    return wire({ provide: USHER_OPTIONS, useValue: options }, extras);
  }

  static forRootAsync(all: UsherAsyncOptions): DynamicModule {
    demandBesideFactory(all);
    const { imports, inject, useFactory, ...extras } = all;
    const options = { provide: USHER_OPTIONS, inject: inject ?? [], useFactory };
    return wire(options, readExtras(extras), imports);
  }
}

/** A provider that keeps an application from starting which imports the class itself. */
function withoutOptions(provide: Type): Provider {
  return {
    provide,
    useFactory: () => {
      throw new UsherSetupError(
        'UsherModule is imported without its options: import what UsherModule.forRoot or forRootAsync gives, in one module. Its services are then there in all of them.',
      );
    },
  };
}

function wire(
  options: Provider,
  extras: Extras,
  imports: ModuleMetadata['imports'] = [],
): DynamicModule {
  const { path, dataSource, jobs } = extras;
  return {
    module: UsherModule,
    imports: [
      ...imports,
      JobsModule.on(jobs),
      RouterModule.register(modules.map((module) => ({ path, module }))),
    ],
    providers: [
      options,
      {
        provide: Settings,
        inject: [USHER_OPTIONS],
        useFactory: (given: UsherOptions): Settings => {
          demandFromFactory(given);
          return readOptions(given, extras);
        },
      },
      {
        provide: Database,
        inject: [{ token: getDataSourceToken(dataSource), optional: true }],
        useFactory: async (found?: DataSource): Promise<Database> =>
          new Database(await checkDataSource(found, dataSource, usherEntities)),
      },
    ],
    exports: [Settings, Database, ...modules],
  };
}
