import { ConfigurableModuleBuilder, type DynamicModule, Global, Module } from '@nestjs/common';
import { RouterModule } from '@nestjs/core';
import { CommonModule } from './common/common.module.js';
import { Settings } from './common/settings.js';
import { DatabaseModule } from './database/database.module.js';
import { entities } from './entities.js';
import { AuditModule } from './modules/audit/audit.module.js';
import { AuthModule } from './modules/auth/auth.module.js';
import { EnrolmentModule } from './modules/enrolment/enrolment.module.js';
import { GroupsModule } from './modules/groups/groups.module.js';
import { HomeModule } from './modules/home/home.module.js';
import { IdentitiesModule } from './modules/identities/identities.module.js';
import { ImportsModule } from './modules/imports/imports.module.js';
import { InvitationsModule } from './modules/invitations/invitations.module.js';
import { JobsModule } from './modules/jobs/jobs.module.js';
import { MailModule } from './modules/mail/mail.module.js';
import { MembersModule } from './modules/members/members.module.js';
import { OrganizationsModule } from './modules/organizations/organizations.module.js';
import { PermissionsModule } from './modules/permissions/permissions.module.js';
import { PrivacyModule } from './modules/privacy/privacy.module.js';
import { RegistrationModule } from './modules/registration/registration.module.js';
import { UsersModule } from './modules/users/users.module.js';
import {
  DEFAULT_PREFIX,
  resolveSettings,
  type UsherExtras,
  type UsherOptions,
} from './usher.options.js';

const USHER_OPTIONS = Symbol('usher options');

const modules = [
  PermissionsModule,
  AuditModule,
  OrganizationsModule,
  GroupsModule,
  UsersModule,
  MailModule,
  InvitationsModule,
  IdentitiesModule,
  EnrolmentModule,
  MembersModule,
  RegistrationModule,
  ImportsModule,
  PrivacyModule,
  HomeModule,
  AuthModule,
];

const builder = new ConfigurableModuleBuilder<UsherOptions>({
  optionsInjectionToken: USHER_OPTIONS,
})
  .setClassMethodName('forRoot')
  .setExtras<UsherExtras>({}, (definition, extras) => ({
    ...definition,
    providers: [
      ...(definition.providers ?? []),
      {
        provide: Settings,
        inject: [USHER_OPTIONS],
        useFactory: (options: UsherOptions): Settings => resolveSettings(options, extras),
      },
    ],
    imports: [
      ...(definition.imports ?? []),
      JobsModule.on(extras.jobs?.redisUrl, extras.jobs?.prefix ?? DEFAULT_PREFIX),
      RouterModule.register(modules.map((module) => ({ path: extras.path ?? 'api', module }))),
    ],
  }))
  .build();

/** Usher as a NestJS module: `UsherModule.forRoot(options)` or `forRootAsync`, once an application. */
@Global()
@Module({
  imports: [
    CommonModule,
    DatabaseModule.forRootAsync({
      entities,
      inject: [USHER_OPTIONS],
      useFactory: ({ database }: UsherOptions) => ({
        ...database,
        migrate: database.migrate ?? false,
      }),
    }),
    ...modules,
  ],
  exports: [Settings, USHER_OPTIONS, ...modules],
})
export class UsherModule extends builder.ConfigurableModuleClass {
  static override forRoot(options: typeof builder.OPTIONS_TYPE): DynamicModule {
    return super.forRoot(options);
  }

  static override forRootAsync(options: typeof builder.ASYNC_OPTIONS_TYPE): DynamicModule {
    return super.forRootAsync(options);
  }
}
