import { expect, test } from '@jest/globals';
import * as swagger from '@nestjs/swagger';
import * as own from '../../src/common/openapi/openapi.js';

class Wanted {}

/** The metadata of a handler when `openapi` has described it. */
function saidWith(openapi: typeof own): Record<string, unknown> {
  const handle = (): void => undefined;
  const decorators = [
    openapi.ApiOperation({ summary: 'Lists them.' }),
    openapi.ApiResponse({ status: 201, type: Wanted }),
    openapi.ApiResponse({ status: 200, type: [Wanted], description: 'Them.' }),
    openapi.ApiResponse({ status: 409 }),
    openapi.ApiBody({ type: Wanted }),
    openapi.ApiQuery({ name: 'to', required: false }),
  ];
  for (const decorate of decorators) decorate({}, 'handle', { value: handle });
  return Object.fromEntries(
    Reflect.getMetadataKeys(handle).map((key) => [
      String(key),
      Reflect.getMetadata(key, handle) as unknown,
    ]),
  );
}

test('routes are described as the decorators of @nestjs/swagger describe them', () => {
  const said = saidWith(own);
  expect(Object.keys(said)).toHaveLength(3);
  expect(said).toEqual(saidWith(swagger as unknown as typeof own));
});

test('a body that is described keeps its description', () => {
  const handle = (): void => undefined;
  own.describeParameter(handle, { in: 'body', type: Wanted, required: true });
  own.describeParameter(handle, { in: 'body', type: Object, required: true });
  own.describeParameter(handle, { in: 'query', type: Object, required: true });
  expect(Reflect.getMetadata('swagger/apiParameters', handle)).toEqual([
    { in: 'body', type: Wanted, required: true },
    { in: 'query', type: Object, required: true },
  ]);
});
