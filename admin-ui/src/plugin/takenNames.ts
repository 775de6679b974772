import { type ResourceDefinitions, useResourceDefinitions } from 'react-admin';
import { isThere, type UsherContextValue } from '../api/context.js';
import { type ShownResource, shownResources, type UsherResource } from '../api/names.js';

/** The resource without pages that stands before Usher's others: whatever react-admin knows before it is the application's. */
export const firstResource = 'identities' satisfies Exclude<UsherResource, ShownResource>;

/** Fails where a resource of the application has the name of one of Usher's: neither would work. */
export function useRefuseTakenNames(context: UsherContextValue): void {
  const taken = takenNames(useResourceDefinitions(), context);
  if (taken.length === 0) return;
  throw new Error(
    `ra-usher: this application and Usher both have a resource called ${taken.join(' and ')}. ` +
      'Give createUsher() a prefix, or leave Usher’s out: people.resources({ without: […] }).',
  );
}

/**
 * Gives the names of Usher's resources under which react-admin knows something else. Of two by the
 * same name it keeps the place of the one that came first, and the definition of the other.
 */
export function takenNames(
  known: ResourceDefinitions,
  { names, without }: Pick<UsherContextValue, 'names' | 'without'>,
): string[] {
  const order = Object.keys(known);
  const first = order.indexOf(names.of(firstResource));
  return shownResources
    .filter((resource) => {
      const name = names.of(resource);
      const definition = known[name];
      const options = definition?.options as { label?: string } | undefined;
      const isUshers = options?.label === labelOf(resource) && order.indexOf(name) > first;
      return definition !== undefined && !isUshers && isThere(`/${resource}`, without);
    })
    .map(names.of);
}

/** Gives the key of the words for one of Usher's resources, by which react-admin's definition of it is known. */
export function labelOf(resource: ShownResource): `usher.resource.${ShownResource}` {
  return `usher.resource.${resource}`;
}
