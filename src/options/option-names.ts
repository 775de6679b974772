import { UsherSetupError } from '../common/failures/setup-error.js';
import { isObject } from './option-shapes.js';
import type { UsherExtras, UsherOptions } from './usher-options.js';

// A flag for each, so that one that is missing here is a type error.
const extraNames: readonly string[] = Object.keys({
  path: true,
  dataSource: true,
  jobs: true,
  runJobs: true,
  pages: true,
} satisfies Record<keyof UsherExtras, true>);

const optionNames: readonly string[] = Object.keys({
  secretKeys: true,
  publicUrl: true,
  mail: true,
  multiOrganization: true,
  imports: true,
  permissions: true,
  metadataColumns: true,
  hooks: true,
  signIn: true,
  firstAdmin: true,
  locales: true,
} satisfies Record<keyof UsherOptions, true>);

/** @throws UsherSetupError unless forRoot was given options. */
export function demandAll(all: unknown): void {
  if (!isObject(all)) {
    throw new UsherSetupError(
      'UsherModule.forRoot takes the options: { secretKeys, publicUrl } at least.',
    );
  }
  demandKnown(all, [...optionNames, ...extraNames]);
}

/** @throws UsherSetupError unless forRootAsync was given a factory, and beside it what belongs there. */
export function demandBesideFactory(all: unknown): void {
  if (!isObject(all) || typeof all['useFactory'] !== 'function') {
    throw new UsherSetupError(
      'UsherModule.forRootAsync takes `useFactory`, a function that returns the options, and `inject`, what it is called with.',
    );
  }
  const { imports = [], inject = [] } = all;
  for (const [name, value] of Object.entries({ imports, inject })) {
    if (Array.isArray(value)) continue;
    throw new UsherSetupError(`The option \`${name}\` beside \`useFactory\` is a list.`);
  }
  const beside = ['imports', 'inject', 'useFactory', ...extraNames];
  const late = Object.keys(all).find((one) => optionNames.includes(one) && !beside.includes(one));
  if (late !== undefined) {
    throw new UsherSetupError(
      `The option \`${late}\` comes from the factory: return it from \`useFactory\`, do not give it beside.`,
    );
  }
  demandKnown(all, beside);
}

/** @throws UsherSetupError unless the factory has returned options, and nothing that comes too late. */
export function demandFromFactory(options: unknown): void {
  if (!isObject(options)) {
    throw new UsherSetupError(
      'The `useFactory` of UsherModule.forRootAsync returned no options: it returns { secretKeys, publicUrl } at least.',
    );
  }
  const early = Object.keys(options).find((name) => extraNames.includes(name));
  if (early !== undefined) {
    throw new UsherSetupError(
      `The option \`${early}\` must be known before the factory runs: give it beside \`useFactory\`, do not return it.`,
    );
  }
  demandKnown(options, optionNames);
}

function demandKnown(given: object, names: readonly string[]): void {
  const strange = Object.keys(given).find((name) => !names.includes(name));
  if (strange === undefined) return;
  throw new UsherSetupError(
    `There is no option \`${strange}\` of UsherModule here; there are ${names.join(', ')}.`,
  );
}
