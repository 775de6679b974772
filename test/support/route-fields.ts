import 'reflect-metadata';
import { RequestMethod, ValidationPipe } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA, ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { getMetadataStorage } from 'class-validator';
import { USHER_CONTROLLER } from '../../src/common/http/usher-controller.js';
import type { TestUsher } from './usher.js';

/** The fields that a route takes, by the names that its code declares. */
export interface RouteFields {
  /** `METHOD /api/path`. */
  route: string;
  /** Of the DTO of its body; none where the body is read field by field. */
  body: string[];
  /** Of the DTO of its query. */
  query: string[];
  /** Of its list. */
  filters: string[];
}

type Class = abstract new (...parameters: never[]) => object;
type Argument = { data?: unknown; pipes?: unknown[] };

/** Nest's numbers for what a parameter of a handler is. */
const BODY = '3';
const QUERY = '4';

/** Lists what every route of Usher takes. */
export function routeFields({ app }: TestUsher): RouteFields[] {
  const scanner = new MetadataScanner();
  const controllers = app.get(DiscoveryService, { strict: false }).getControllers();
  return controllers.flatMap(({ metatype }) => {
    if (typeof metatype !== 'function' || !Reflect.hasMetadata(USHER_CONTROLLER, metatype)) {
      return [];
    }
    const prototype = metatype.prototype as Record<string, object>;
    return scanner.getAllMethodNames(prototype).flatMap((name) => {
      const handler = prototype[name];
      if (!handler || !Reflect.hasMetadata(PATH_METADATA, handler)) return [];
      return [{ route: routeOf(metatype, handler), ...fieldsOf(metatype, name) }];
    });
  });
}

function routeOf(controller: object, handler: object): string {
  const method = RequestMethod[Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod];
  const parts = [controller, handler].map((one) => String(Reflect.getMetadata(PATH_METADATA, one)));
  const path = ['api', ...parts.flatMap((part) => part.split('/'))].filter(Boolean).join('/');
  return `${method} /${path}`;
}

function fieldsOf(controller: object, name: string): Omit<RouteFields, 'route'> {
  const declared = (Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, name) ?? {}) as Record<
    string,
    Argument
  >;
  const found = { body: [] as string[], query: [] as string[], filters: [] as string[] };
  for (const [key, { data, pipes = [] }] of Object.entries(declared)) {
    const type = pipes.map(expectedType).find((one) => one !== undefined);
    if (key.startsWith(`${BODY}:`) && type) found.body.push(...namesOf(type));
    if (key.startsWith(`${QUERY}:`) && type) found.query.push(...namesOf(type));
    const isList = typeof data === 'object' && data !== null && 'filters' in data;
    if (isList) found.filters.push(...Object.keys(data.filters as object));
  }
  return found;
}

/** The DTO that a pipe holds a value to: the types of parameters are shown to nobody else's pipes. */
function expectedType(pipe: unknown): Class | undefined {
  if (!(pipe instanceof ValidationPipe)) return undefined;
  return (pipe as unknown as { expectedType?: Class }).expectedType;
}

function namesOf(dto: Class): string[] {
  const rules = getMetadataStorage().getTargetValidationMetadatas(dto, '', false, false);
  return [...new Set(rules.map(({ propertyName }) => propertyName))];
}
