import { described, type PropertyDescription } from '../../../common/openapi/openapi.js';
import type { IdentityCells } from '../../enrolment/judge/identity-cells.js';
import { fieldPaths, isIdentityPath } from '../../identities/identity-fields.js';

/** The texts of a row's identity cells, by path. */
export class UsherIdentityCells extends described<IdentityCells>(
  cells({ type: 'string', required: false }),
) {}

/** The same as they are typed; null for a blank cell. */
export class UsherTypedIdentityCells extends described<{
  readonly [Path in keyof IdentityCells]: string | null;
}>(cells({ type: 'string', required: false, nullable: true })) {}

function cells(cell: PropertyDescription): Record<string, PropertyDescription> {
  return Object.fromEntries(fieldPaths.filter(isIdentityPath).map((path) => [path, cell]));
}
