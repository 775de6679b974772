import * as classTransformer from 'class-transformer';
import * as classValidator from 'class-validator';
import {
  type ArgumentMetadata,
  type Type,
  ValidationPipe,
  type ValidationError,
  type ValidationPipeOptions,
} from '@nestjs/common';
import { fromText } from '../../words/kept.js';
import { type Told, words } from '../../words/words.js';
import { hasTooManyParts, maxBodyParts } from './body-parts.js';
import { Problem, type ToldErrors } from './problem.js';

/** Validates bodies and queries: unknown properties and wrong types are a 422. */
export const validationRules: ValidationPipeOptions = {
  transform: true,
  whitelist: true,
  forbidNonWhitelisted: true,
  // Nest would take those of the application, which may be others, and know none of our rules.
  validatorPackage: classValidator,
  transformerPackage: classTransformer,
  exceptionFactory: (faults) => new Problem('request.invalid', { errors: fieldErrors(faults) }),
};

/**
 * Validates bodies and queries by Usher's rules, and takes what they hold as it was sent: Nest and
 * class-transformer leave out names that objects have by themselves, as `constructor`, wherever they
 * stand. A filter without its one condition would mean everybody.
 */
export class OwnValidationPipe extends ValidationPipe {
  /** @param expectedType the class of what is validated, where the pipe is not told with it. */
  constructor(expectedType?: ValidationPipeOptions['expectedType']) {
    super({ ...validationRules, expectedType });
  }

  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    refuseLongLists(value, this.expectedType ?? metadata.metatype);
    refuseManyParts(value);
    // Nest takes such names out of what it is given.
    const made: unknown = await super.transform(copyOf(value), metadata);
    return asSent(value, made);
  }
}

/** Validates a value against a class that it is given with it. */
export const validationPipe = new OwnValidationPipe();

/** Reads a body that its route is given as it was sent, as one that may be a whole record. */
export async function readBody<T>(metatype: Type<T>, body: unknown): Promise<T> {
  return (await validationPipe.transform(body, { type: 'body', metatype })) as T;
}

/**
 * Refuses lists that are longer than `@ArrayMaxSize` says before each of their parts is looked at,
 * which takes seconds of a body that is full of them.
 * @throws Problem 422 by field.
 */
function refuseLongLists(body: unknown, type: Type | undefined): void {
  if (!isObject(body) || !type) return;
  const rules = classValidator
    .getMetadataStorage()
    .getTargetValidationMetadatas(type, '', false, false)
    .filter(({ name }) => name === classValidator.ARRAY_MAX_SIZE);
  const tooLong = rules.flatMap(({ propertyName, constraints, message }): [string, Told][] => {
    const list: unknown = (body as Record<string, unknown>)[propertyName];
    const [most] = constraints as [number];
    const isTooLong = Array.isArray(list) && list.length > most;
    return isTooLong ? [[propertyName, fromText(String(message))]] : [];
  });
  if (tooLong.length > 0) {
    throw new Problem('request.invalid', { errors: Object.fromEntries(tooLong) });
  }
}

/**
 * The same of all that a body may hold, where no list says how long it may be.
 * @throws Problem 400 `request.malformed`.
 */
function refuseManyParts(body: unknown): void {
  if (!hasTooManyParts(body)) return;
  const detail = words('request.too_many_parts', { max: maxBodyParts });
  throw new Problem('request.malformed', { detail });
}

/** A copy of lists and objects that no class describes, with all that is in them. */
function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf);
  if (!isObject(value) || isDescribed(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, copyOf(part)]));
}

/**
 * Puts the objects that no class describes back into what was made of a body.
 * @throws Problem 422 for properties of described ones that were left out: nobody knows them.
 */
function asSent(sent: unknown, made: unknown): unknown {
  if (!isObject(sent) || !isObject(made)) return made;
  if (Array.isArray(made)) {
    return made.map((part: unknown, at) => asSent((sent as unknown[])[at], part));
  }
  if (!isDescribed(made)) return sent;
  const parts = made as Record<string, unknown>;
  for (const [property, part] of Object.entries(sent)) {
    if (!Object.hasOwn(made, property)) throw unknownProperty(property);
    parts[property] = asSent(part, parts[property]);
  }
  return made;
}

/** True for an object of a class. */
function isDescribed(made: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(made);
  return isObject(prototype) && Object.getPrototypeOf(prototype) !== null;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function unknownProperty(property: string): Problem {
  const message = words('value.unknown_property', { property });
  return new Problem('request.invalid', { errors: Object.fromEntries([[property, message]]) });
}

/** class-validator's tree as one message a field, nested where the field is. */
export function fieldErrors(faults: readonly ValidationError[]): ToldErrors {
  return Object.fromEntries(
    faults.map((fault) => [fault.property, ownMessage(fault) ?? messageWithin(fault)]),
  );
}

/**
 * Picks the words of the rule that stands first in the DTO. class-validator lists the rules from
 * the last one up, and has words of its own, in English, for what is no object where one is nested.
 * @returns undefined when the value broke no rule that has words.
 */
function ownMessage({ property, constraints = {} }: ValidationError): Told | undefined {
  const rules = Object.entries(constraints).filter(([rule]) => rule !== 'nestedValidation');
  const [rule, message] = rules.at(-1) ?? [];
  if (rule === undefined || message === undefined) return undefined;
  if (rule === 'whitelistValidation') return words('value.unknown_property', { property });
  const told = fromText(message);
  // Of a body that is a list, Nest says so itself.
  const isNests = rule === 'isObject' && typeof told === 'string';
  return isNests ? words('value.name_is_object', { name: property }) : told;
}

function messageWithin({ children }: ValidationError): ToldErrors | Told {
  return children?.length ? fieldErrors(children) : words('value.invalid');
}
