import { type ResourceDefinitions, useResourceDefinitions } from 'react-admin';
import { isThere, type UsherContextValue } from '../api/context.js';
import { type ShownResource, shownResources } from '../api/names.js';

/** Fails where a resource of the application has the name of one of Usher's: neither would work. */
export function useRefuseTakenNames(context: UsherContextValue): void {
  const taken = takenNames(useResourceDefinitions(), context);
  if (taken.length === 0) return;
  throw new Error(
    `ra-usher: this application and Usher both have a resource called ${taken.join(' and ')}. ` +
      'Give createUsher() a prefix, or leave Usher’s out: people.resources({ without: […] }).',
  );
}

/** Gives the names of Usher's resources under which react-admin knows something else. */
export function takenNames(
  known: ResourceDefinitions,
  { names, without }: Pick<UsherContextValue, 'names' | 'without'>,
): string[] {
  return shownResources
    .filter((resource) => {
      const definition = known[names.of(resource)];
      const options = definition?.options as { label?: string } | undefined;
      const isUshers = options?.label === labelOf(resource);
      return definition !== undefined && !isUshers && isThere(`/${resource}`, without);
    })
    .map(names.of);
}

/** Gives the key of the words for one of Usher's resources, by which react-admin's definition of it is known. */
export function labelOf(resource: ShownResource): `usher.resource.${ShownResource}` {
  return `usher.resource.${resource}`;
}
