import { UsherSetupError } from '../common/failures/setup-error.js';

/** An object as an application in JavaScript may give it. */
export type Given = Readonly<Record<string, unknown>>;

/** The refusal of an option: `words` go on from its name. */
export function wrong(name: string, words: string): UsherSetupError {
  return new UsherSetupError(`The option \`${name}\` ${words}`);
}

/**
 * Reads an option that has parts of its own.
 * @param example says how it is written, for the words.
 * @throws UsherSetupError when it is no object, or has a part that is none of `parts`.
 */
export function readParts(
  name: string,
  value: unknown,
  parts: readonly string[],
  example: string,
): Given {
  if (!isObject(value)) throw wrong(name, `is an object, as ${example}.`);
  for (const part of Object.keys(value)) {
    if (parts.includes(part)) continue;
    throw wrong(name, `has no part \`${part}\`; it has ${parts.join(', ')}.`);
  }
  return value;
}

export function isObject(value: unknown): value is Given {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Tells whether it was made by a class, as providers are: whatever else such a one has is its own. */
export function isProvider(value: unknown): value is Given {
  const prototype: unknown = isObject(value) ? Object.getPrototypeOf(value) : null;
  return prototype !== null && prototype !== Object.prototype;
}

/** Reads a text that is not blank; undefined where it is not given. */
export function readText(name: string, value: unknown, example: string): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'string' && value.trim() !== '') return value;
  throw wrong(name, `is a text, as ${example}.`);
}

/** Reads true or false; undefined where it is not given. */
export function readSwitch(name: string, value: unknown): boolean | undefined {
  if (value === undefined || typeof value === 'boolean') return value;
  throw wrong(name, 'is true or false.');
}

/** @throws UsherSetupError when there is something, and no function. */
export function demandFunction(
  name: string,
  value: unknown,
  signature: string,
): asserts value is ((...parameters: never[]) => unknown) | undefined {
  if (value === undefined || typeof value === 'function') return;
  throw wrong(name, `is a function, ${signature}.`);
}

export function readWhole(name: string, value: unknown, least: number): number {
  if (Number.isInteger(value) && Number(value) >= least) return Number(value);
  throw wrong(name, `is a whole number from ${least}.`);
}
