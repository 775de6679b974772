import { expect, test } from '@jest/globals';
import { ArrayMaxSize, IsEmail, IsOptional, IsString, MaxLength } from 'class-validator';
import { Problem } from './problem.js';
import { validationPipe } from './validation.js';

class Body {
  @IsString({ message: 'Give a text.' })
  @MaxLength(3, { message: 'This is too long.' })
  text: string;

  @IsOptional()
  @IsString({ message: 'An address is a text.' })
  @MaxLength(5, { message: 'This address is too long.' })
  @IsEmail({}, { message: 'This is no address.' })
  address?: string;
}

const faultsOf = async (body: unknown): Promise<unknown> => {
  const thrown: unknown = await validationPipe
    .transform(body, { type: 'body', metatype: Body })
    .catch((error: unknown) => error);
  return thrown instanceof Problem ? thrown.extras.errors : undefined;
};

test('of several faults of a field the one whose rule stands first is told', async () => {
  expect(await faultsOf({})).toEqual({ text: 'Give a text.' });
  expect(await faultsOf({ text: 12 })).toEqual({ text: 'Give a text.' });
  expect(await faultsOf({ text: 'abcd' })).toEqual({ text: 'This is too long.' });
  expect(await faultsOf({ text: 'abc', address: 7 })).toEqual({ address: 'An address is a text.' });
  expect(await faultsOf({ text: 'abc', address: 'a long one' })).toEqual({
    address: 'This address is too long.',
  });
  expect(await faultsOf({ text: 'abc', address: 'short' })).toEqual({
    address: 'This is no address.',
  });
  expect(await faultsOf({ text: 'abc' })).toBeUndefined();
});

class Free {
  @IsOptional()
  any?: unknown;
}

test('what no class describes is taken as it was sent, and what was left out of one is unknown', async () => {
  const text = '{"any":{"__proto__":{"a":1},"constructor":2,"list":[{"toString":3}]}}';
  const sent: unknown = JSON.parse(text);
  const made: unknown = await validationPipe.transform(sent, { type: 'body', metatype: Free });
  expect(made).toBeInstanceOf(Free);
  expect(JSON.stringify(made)).toBe(text);
  for (const name of ['__proto__', 'constructor', 'toString'])
    expect(await faultsOf(JSON.parse(`{"text":"abc","${name}":1}`))).toHaveProperty([name]);
});

class Few {
  @ArrayMaxSize(2, { message: 'Give two at most.' })
  @IsString({ each: true, message: 'Each is a text.' })
  texts: string[];
}

test('a list that is too long is refused before its parts are looked at', async () => {
  const untouched = {
    get part(): never {
      throw new Error('was looked at');
    },
  };
  const few = (texts: unknown): Promise<unknown> =>
    validationPipe
      .transform({ texts }, { type: 'body', metatype: Few })
      .catch((thrown: unknown) => (thrown instanceof Problem ? thrown.extras.errors : thrown));
  expect(await few([untouched, untouched, untouched])).toEqual({ texts: 'Give two at most.' });
  expect(await few([1, 2])).toEqual({ texts: 'Each is a text.' });
  expect(await few(['a', 'b'])).toEqual({ texts: ['a', 'b'] });
});

test('a body with too many objects and lists in it is refused before they are looked at', async () => {
  const full = (parts: number): unknown => ({ any: Array.from({ length: parts }, () => ({})) });
  const read = (body: unknown): Promise<unknown> =>
    validationPipe
      .transform(body, { type: 'body', metatype: Free })
      .catch((thrown: unknown) => (thrown instanceof Problem ? thrown.code : thrown));
  expect(await read(full(99_999))).toBe('request.malformed');
  expect(await read(full(1000))).toBeInstanceOf(Free);
});
