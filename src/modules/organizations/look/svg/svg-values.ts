import { allowedProperties } from './svg-names.js';

/** A reference to another element of the same image, as it stands in values. */
const reference = /url\(\s*(["']?)#([\w.:-]+)\1\s*\)/g;

/** The functions that values may call. */
const functions: ReadonlySet<string> = new Set(
  'rgb rgba hsl hsla matrix translate translatex translatey scale scalex scaley rotate skewx skewy'.split(
    ' ',
  ),
);

/** Finds the ids that a value refers to. */
export function referencesIn(value: string): string[] {
  return [...value.matchAll(reference)].map(([, , id = '']) => id);
}

/**
 * Tells whether a value, of an attribute or a property, loads nothing and runs nothing: it has no
 * signs but those of numbers, names and lists, and calls nothing but functions of colours and places.
 */
export function isHarmless(value: string): boolean {
  const rest = value.replace(reference, '');
  if (!/^[\p{L}\p{N}\s#.,:;%+()'"!/*_-]*$/u.test(rest) || /\/\*|:\/|\/\//.test(rest)) return false;
  const calls = rest.split('(').slice(0, -1);
  return calls.every((before) => functions.has(nameAtEnd(before).toLowerCase()));
}

/** The name that a text ends with, as far as names go: a pattern for any length would take long. */
function nameAtEnd(text: string): string {
  return /[\w-]*$/.exec(text.trimEnd().slice(-20))?.[0] ?? '';
}

/** Keeps the harmless ones of the declarations of a style (`fill: red; stroke: none`). */
export function cleanDeclarations(style: string): string {
  const declarations = withoutComments(style).split(';').map(declarationOf);
  return declarations.filter((one) => one !== undefined).join(';');
}

function declarationOf(text: string): string | undefined {
  const colon = text.indexOf(':');
  const property = text.slice(0, Math.max(0, colon)).trim().toLowerCase();
  const value = text.slice(colon + 1).trim();
  const isKept = allowedProperties.has(property) && value !== '' && isHarmless(value);
  return isKept && !/[:;]/.test(value.replace(reference, '')) ? `${property}:${value}` : undefined;
}

/**
 * Keeps the rules of a style sheet whose selectors are plain, with their harmless declarations. Rules
 * that begin with `@` are left out, imports and fonts among them.
 * @param isPaint tells whether an id is that of a gradient: of a rule, nothing else may be referred to.
 */
export function cleanSheet(sheet: string, isPaint: (id: string) => boolean): string {
  const rules = withoutComments(sheet)
    .split('}')
    .map((rule) => ruleOf(rule, isPaint));
  return rules.filter((one) => one !== undefined).join('');
}

function ruleOf(text: string, isPaint: (id: string) => boolean): string | undefined {
  const [before = '', body, ...nested] = text.split('{');
  if (body === undefined || nested.length > 0) return undefined;
  // What ends with a semicolon stands by itself, as an import does.
  const selector = before.slice(before.lastIndexOf(';') + 1).trim();
  if (!/^[\w\s.,#*>-]+$/.test(selector)) return undefined;
  const kept = cleanDeclarations(body)
    .split(';')
    .filter((one) => referencesIn(one).every(isPaint))
    .join(';');
  return kept && `${selector}{${kept}}`;
}

function withoutComments(text: string): string {
  const [first = '', ...rest] = text.split('/*');
  const after = rest.map((part) => {
    const end = part.indexOf('*/');
    return end < 0 ? '' : part.slice(end + 2);
  });
  return [first, ...after].join(' ');
}
