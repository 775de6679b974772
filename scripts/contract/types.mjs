/** The lists that the panel needs while it runs, too. */
const constants = { verdicts: 'UsherVerdict' };

/** TypeScript for all that a document of OpenAPI describes: its schemas, its lists, its routes. */
export function typesOf({
  paths,
  components: { schemas },
  'x-usher': { identityFields, ...others },
}) {
  const used = usedBy(Object.values(below(paths)), schemas, new Set(['UsherPermission']));
  return [
    '// Written by `npm run contract` from openapi.json; to change it, change the classes of the server.',
    ...Object.keys(schemas)
      .filter((name) => used.has(name))
      .map((name) => declaration(name, schemas[name])),
    ...Object.entries(constants).map(([name, type]) => {
      const values = JSON.stringify(schemas[type].enum);
      return `/** ${type}, in the order of the server. */\nexport const ${name} = ${values} as const satisfies readonly ${type}[];`;
    }),
    `/** The fields of an identity, in the order in which they are asked for. */\nexport const identityFields = ${JSON.stringify(identityFields)} as const satisfies Record<UsherFieldPath, object>;`,
    ...Object.entries(others).map(
      ([name, value]) => `export const ${name} = ${JSON.stringify(value)} as const;`,
    ),
    `/** Every route, by its method and its path below the API's address. */\nexport interface Routes {\n${routes(paths).join('\n')}\n}`,
  ].join('\n\n');
}

function declaration(name, schema) {
  if (!schema.properties) return `export type ${name} = ${typeOf(schema)};`;
  return `export interface ${name} ${typeOf(schema)}`;
}

function typeOf(schema) {
  const type = plainTypeOf(schema);
  return schema.nullable && type !== 'unknown' ? `${type} | null` : type;
}

function plainTypeOf({ $ref, allOf, oneOf, enum: values, type, items, ...rest }) {
  if ($ref) return $ref.split('/').at(-1);
  if (allOf) return allOf.map(typeOf).join(' & ');
  if (oneOf) return oneOf.map(typeOf).join(' | ');
  if (type === 'boolean') return 'boolean';
  if (values) return values.map((value) => JSON.stringify(value)).join(' | ');
  if (type === 'array') return `(${typeOf(items)})[]`;
  if (type === 'string') return rest.format === 'binary' ? 'Blob' : 'string';
  if (type === 'integer' || type === 'number') return 'number';
  if (rest.properties) return objectType(rest);
  if (rest.additionalProperties instanceof Object)
    return `Record<string, ${typeOf(rest.additionalProperties)}>`;
  if (type === 'object' && rest.additionalProperties) return 'Record<string, unknown>';
  return 'unknown';
}

function objectType({ properties, required = [] }) {
  const members = Object.entries(properties).map(([name, schema]) => {
    const mark = required.includes(name) ? '' : '?';
    return `${comment(schema.description)}${JSON.stringify(name)}${mark}: ${typeOf(schema)};`;
  });
  return `{\n${members.join('\n')}\n}`;
}

function comment(text) {
  return text ? `/** ${text.replace(/\n/g, ' ')} */\n` : '';
}

/** Adds to `known` the names of all schemas that a part of the document refers to, through others too. */
function usedBy(part, schemas, known) {
  for (const [, name] of JSON.stringify(part).matchAll(/"#\/components\/schemas\/(\w+)"/g)) {
    if (known.has(name)) continue;
    known.add(name);
    usedBy(schemas[name], schemas, known);
  }
  return known;
}

/**
 * The paths of the API, which stand below `/api` in the standalone application; without forms, which
 * have no type where they are sent.
 */
function below(paths) {
  const api = Object.fromEntries(
    Object.entries(paths).filter(([path]) => path.startsWith('/api/')),
  );
  return withoutForms(api);
}

function withoutForms(part) {
  if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
  return Object.fromEntries(
    Object.entries(part)
      .filter(([key]) => key !== 'multipart/form-data')
      .map(([key, value]) => [key, withoutForms(value)]),
  );
}

function routes(paths) {
  return Object.entries(below(paths)).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => {
      const key = `${method.toUpperCase()} ${path.slice('/api'.length)}`;
      return `${comment(operation.summary)}${JSON.stringify(key)}: ${route(operation)};`;
    }),
  );
}

function route({ parameters = [], requestBody, responses }) {
  const parts = [
    ['params', parametersOf(parameters, 'path')],
    ['query', parametersOf(parameters, 'query')],
    ['body', requestBody && typeOf(contentOf(requestBody)?.schema ?? {})],
    ['answer', answerOf(responses)],
  ];
  return `{ ${parts.flatMap(([name, type]) => (type ? `${name}: ${type};` : [])).join(' ')} }`;
}

function parametersOf(parameters, place) {
  const members = parameters
    .filter((one) => one.in === place)
    .map(({ name, required, schema }) => `${name}${required ? '' : '?'}: ${typeOf(schema)}`);
  return members.length > 0 ? `{ ${members.join('; ')} }` : undefined;
}

function answerOf(responses) {
  const [, success] = Object.entries(responses).find(([status]) => /^2/.test(status)) ?? [];
  const schema = success && contentOf(success)?.schema;
  return schema ? typeOf(schema) : 'undefined';
}

function contentOf({ content = {} }) {
  return content['application/json'] ?? Object.values(content)[0];
}
