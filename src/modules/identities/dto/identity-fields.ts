import { described, type PropertyDescription } from '../../../common/openapi/openapi.js';
import {
  type FieldPath,
  fieldPaths,
  type FieldSettings,
  fieldUses,
  identityFields,
} from '../identity-fields.js';
import { type FieldKind, fieldKinds, sexCodes } from '../identity-kinds.js';
import type { NestedFields } from '../identity-shape.js';

// Shapes that the catalogue of fields makes: a field has its one line there.

const country = { type: 'string', pattern: '^[A-Z]{2}$', description: 'ISO 3166-1 alpha-2.' };

const kinds: Readonly<Record<FieldKind, PropertyDescription>> = {
  name: { type: 'string', maxLength: fieldKinds.name.maxLength },
  text: { type: 'string', maxLength: fieldKinds.text.maxLength },
  sex: { type: 'integer', enum: [...sexCodes], description: 'ISO/IEC 5218.' },
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

/** The values that are known of a person, nested as in JSON; null when unknown, and to clear a field. */
export class UsherIdentityFields extends described<NestedFields>(fieldProperties()) {}

/** The reason why fields came back, by path. */
export class UsherFieldReasons extends described<Partial<Record<FieldPath, string>>>(
  byPath({ type: 'string', required: false }),
) {}

/** The use of each field, required, optional or hidden, by path. */
export class UsherFieldUses extends described<FieldSettings>(
  byPath({ enum: [...fieldUses], required: true }),
) {}

/** The fields whose use changes, by path. */
export class UsherChangedUses extends described<Partial<FieldSettings>>(
  byPath({ enum: [...fieldUses], required: false }),
) {}

function byPath(property: PropertyDescription): Record<string, PropertyDescription> {
  return Object.fromEntries(fieldPaths.map((path) => [path, property]));
}

function fieldProperties(): Record<string, PropertyDescription> {
  const properties: Record<string, PropertyDescription> = {};
  for (const path of fieldPaths) {
    const [group = path, inner] = path.split('.');
    const schema = { ...kinds[identityFields[path].kind], nullable: true };
    properties[group] =
      inner === undefined
        ? { ...schema, required: false }
        : {
            type: 'object',
            required: false,
            nullable: true,
            properties: { ...properties[group]?.properties, [inner]: schema },
          };
  }
  return properties;
}
