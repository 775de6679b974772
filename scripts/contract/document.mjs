import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';

const built = (path) => import(new URL(`../../dist/src/${path}.js`, import.meta.url));
const { readConfiguration } = await built('host/configuration');
const { apiDocument } = await built('host/documentation.pages');
const { StandaloneModule } = await built('host/standalone.module');
const { problems } = await built('common/problem/catalogue');
const { outcomes, verdicts } = await built('modules/enrolment/stage/import-row.entity');
const { eventStatuses } = await built('modules/events/event.entity');
const { fieldPaths, fieldUses, identityFields, identitySteps, nameFields } = await built(
  'modules/identities/identity-fields',
);
const { fieldKinds, firstTimeZone } = await built('modules/identities/identity-kinds');
const { reasonMaxLength } = await built('modules/identities/dto/review-identity');
const { saveActions } = await built('modules/identities/identity-states');
const { importStatuses } = await built('modules/imports/lifecycle/people-import.entity');
const { invitationStatuses } = await built('modules/invitations/invitation.entity');
const { deliveries, emailKinds } = await built('modules/mail/email.entity');
const { ownPermissions, roles } = await built('modules/permissions/permission-catalogue');
const { memberStatuses } = await built('modules/people/member-status');
const { identityStatuses } = await built('modules/people/membership.entity');

/** The lists of the server's catalogues, which have a name in the contract. */
const lists = {
  UsherPermission: [...ownPermissions],
  UsherProblemCode: Object.keys(problems),
  UsherRole: roles,
  UsherMemberStatus: memberStatuses,
  UsherInvitationStatus: invitationStatuses,
  UsherDelivery: deliveries,
  UsherEmailKind: emailKinds,
  UsherEventStatus: eventStatuses,
  UsherImportStatus: importStatuses,
  UsherVerdict: verdicts,
  UsherOutcome: outcomes,
  UsherFieldPath: fieldPaths,
  UsherFieldUse: fieldUses,
  UsherIdentityStatus: identityStatuses,
  UsherSaveAction: saveActions,
};

/** The facts that clients know of the catalogues beside their lists. */
const constants = {
  identityFields: Object.fromEntries(
    fieldPaths.map((path) => {
      const { kind, step, notBefore, column } = identityFields[path];
      return [path, { kind, step, ...(notBefore && { notBefore }), isColumn: column !== null }];
    }),
  ),
  fieldKinds,
  fieldUses,
  firstTimeZone,
  identitySteps,
  nameFields,
  reasonMaxLength,
};

/**
 * The description of all routes, in an order that stays. The application is put together
 * and not started: it asks no database for anything.
 */
export async function serverDocument() {
  const directory = mkdtempSync(join(tmpdir(), 'usher-contract-'));
  try {
    const module = await StandaloneModule.of(readConfiguration({ USHER_DATA_DIR: directory }));
    const app = await NestFactory.create(module, { preview: true, logger: false });
    const { paths, components, ...document } = apiDocument(app, 'usher_session');
    demandDescribed(paths);
    const schemas = { ...named(components.schemas), ...listSchemas() };
    return {
      ...document,
      'x-usher': constants,
      paths: sorted(
        named(
          Object.fromEntries(Object.entries(paths).map(([path, one]) => [served(path, one), one])),
        ),
      ),
      components: { ...components, schemas: sorted(schemas) },
    };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** @throws Error for a route that answers JSON of which nobody knows how it looks. */
function demandDescribed(paths) {
  for (const [path, methods] of Object.entries(paths)) {
    for (const [method, { responses }] of Object.entries(methods)) {
      for (const { content = {} } of Object.values(responses)) {
        const { schema } = content['application/json'] ?? {};
        if (!schema || JSON.stringify(schema).includes('"$ref"') || schema.type === 'string')
          continue;
        throw new Error(`${method} ${path} answers no class of a .dto.ts (CONTRIBUTING.md).`);
      }
    }
  }
}

/** The address of a route: Usher's own get theirs below /api only when it is started. */
function served(path, methods) {
  const isOwn = Object.values(methods).every(({ operationId }) => operationId.startsWith('Usher'));
  return isOwn ? `/api${path}` : path;
}

function listSchemas() {
  return Object.fromEntries(
    Object.entries(lists).map(([name, values]) => [name, { type: 'string', enum: [...values] }]),
  );
}

/** The same with the name of a list instead of its values, wherever a schema has all of them. */
function named(part) {
  if (Array.isArray(part)) return part.map(named);
  if (typeof part !== 'object' || part === null) return part;
  if (!Array.isArray(part.enum)) {
    return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, named(value)]));
  }
  // The compiler lists the members of a union as it has met them.
  const values = [...part.enum].sort();
  const name = Object.keys(lists).find((one) => same([...lists[one]].sort(), values));
  if (!name) return { ...part, enum: values };
  const rest = { ...part };
  delete rest.enum;
  delete rest.type;
  const reference = { $ref: `#/components/schemas/${name}` };
  return Object.keys(rest).length > 0 ? { ...rest, allOf: [reference] } : reference;
}

function same(one, other) {
  return one.length === other.length && one.every((value, index) => value === other[index]);
}

function sorted(entries) {
  return Object.fromEntries(
    Object.entries(entries).sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}
