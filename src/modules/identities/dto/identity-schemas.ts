import type { ApiBodyOptions } from '@nestjs/swagger';
import { type FieldKind, fieldPaths, fieldUses, identityFields } from '../identity-fields.js';
import { textMaxLength } from '../identity-values.js';
import { nameMaxLength } from '../../people/person-name.js';
import type { SaveAction } from '../identity-states.js';

/** What bodies that are read field by field look like, for the description of the API (OpenAPI 3.0). */
type Schema = Extract<ApiBodyOptions, { schema: unknown }>['schema'];
type Properties = Record<string, Exclude<Schema, { $ref: string }>>;

const country = { type: 'string', pattern: '^[A-Z]{2}$', description: 'ISO 3166-1 alpha-2.' };

const kinds: Readonly<Record<FieldKind, Properties[string]>> = {
  name: { type: 'string', maxLength: nameMaxLength },
  text: { type: 'string', maxLength: textMaxLength },
  sex: { type: 'integer', enum: [0, 1, 2, 9], description: 'ISO/IEC 5218.' },
  date: { type: 'string', format: 'date' },
  pastDate: { type: 'string', format: 'date', description: 'Not in the future.' },
  country,
  nationalities: {
    type: 'array',
    items: country,
    description: 'ISO 3166-1 alpha-2, QU for unspecified, QS for stateless.',
  },
  email: { type: 'string', format: 'email' },
  phone: { type: 'string', description: 'E.164.', example: '+390612345678' },
};

/** The personal fields, nested as in JSON; null or blank clears one. */
function fieldProperties(): Properties {
  const properties: Properties = {};
  for (const path of fieldPaths) {
    const [group = path, inner] = path.split('.');
    const schema = { ...kinds[identityFields[path].kind], nullable: true };
    if (inner === undefined) properties[path] = schema;
    else {
      const others = properties[group]?.properties;
      properties[group] = {
        type: 'object',
        nullable: true,
        properties: { ...others, [inner]: schema },
      };
    }
  }
  return properties;
}

/** The body of a PUT whose caller may ask for `actions`. */
export function saveIdentitySchema(actions: readonly SaveAction[]): Schema {
  return {
    type: 'object',
    properties: {
      ...fieldProperties(),
      action: {
        type: 'string',
        enum: [...actions],
        nullable: true,
        description: 'Without one, changes are a draft, and what changes nothing stays as it is.',
      },
      version: {
        type: 'integer',
        description: 'The version that was read: a later one is a 409 `identity.changed`.',
      },
    },
  };
}

/** The body of a review. */
export const reviewIdentitySchema: Schema = {
  type: 'object',
  required: ['decision'],
  properties: {
    decision: { type: 'string', enum: ['validate', 'return'] },
    fields: {
      type: 'object',
      description: 'Why each field comes back, by path, as `address.country`.',
      additionalProperties: { type: 'string', maxLength: 500 },
    },
    version: { type: 'integer' },
  },
};

/** The body of a change of the settings. */
export const identitySettingsSchema: Schema = {
  type: 'object',
  properties: {
    fields: {
      type: 'object',
      properties: Object.fromEntries(
        fieldPaths.map((path) => [path, { type: 'string', enum: [...fieldUses] }]),
      ),
    },
  },
};
