import { expect, test } from '@jest/globals';
import { jsonOf } from './answer.js';
import { isUnreachable, problemOf } from './problem.js';

const thrownBy = (status: number, body: string): unknown => {
  try {
    jsonOf(status, body, null);
  } catch (error) {
    return error;
  }
  return undefined;
};

test("tells a proxy's page from an answer of the server", () => {
  const page = '<!doctype html><title>Maintenance</title>';
  for (const status of [200, 404, 502, 503, 504, 522]) {
    expect(isUnreachable(thrownBy(status, page))).toBe(true);
  }
  expect(isUnreachable(thrownBy(503, ''))).toBe(true);
  for (const status of [401, 403, 413, 429, 500]) {
    expect(problemOf(thrownBy(status, page))?.code).toBe(`http.${status}`);
  }
  expect(problemOf(thrownBy(404, '{"code":"user.not_found"}'))?.code).toBe('user.not_found');
  expect(problemOf(thrownBy(503, '{"code":"request.failed"}'))?.code).toBe('request.failed');
  expect(isUnreachable(thrownBy(503, '{"code":"request.unavailable"}'))).toBe(true);
  expect(jsonOf(204, '', null)).toBeUndefined();
  expect(jsonOf(200, '[1]', null)).toEqual([1]);
});
