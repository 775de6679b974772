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
 * that begin with `@` are left out with what is in them, imports and fonts among them.
 * @param isPaint tells whether an id is that of a gradient: of a rule, nothing else may be referred to.
 */
export function cleanSheet(sheet: string, isPaint: (id: string) => boolean): string {
  const kept = plainRules(withoutComments(sheet)).flatMap(([selector, body]) => {
    const declarations = cleanDeclarations(body)
      .split(';')
      .filter((one) => referencesIn(one).every(isPaint))
      .join(';');
    return declarations ? `${selector}{${declarations}}` : [];
  });
  return kept.join('');
}

/** The rules that stand in no other rule and hold none, each as its selector and its declarations. */
function plainRules(sheet: string): [selector: string, body: string][] {
  const rules: [string, string][] = [];
  const open: string[] = [];
  let isPlain = true;
  let before = '';
  for (const part of sheet.split(/([{}])/)) {
    if (part === '{') {
      isPlain = open.length === 0;
      open.push(before);
    } else if (part === '}') {
      const selector = selectorOf(open.pop() ?? '');
      if (isPlain && open.length === 0 && selector) rules.push([selector, before]);
    } else before = part;
  }
  return rules;
}

/** The selector of a rule, by what stands before its brace; undefined where it is not plain. */
function selectorOf(before: string): string | undefined {
  // What ends with a semicolon stands by itself, as an import does.
  const selector = before.slice(before.lastIndexOf(';') + 1).trim();
  return /^[\w\s.,#*>-]+$/.test(selector) ? selector : undefined;
}

function withoutComments(text: string): string {
  const [first = '', ...rest] = text.split('/*');
  const after = rest.map((part) => {
    const end = part.indexOf('*/');
    return end < 0 ? '' : part.slice(end + 2);
  });
  return [first, ...after].join(' ');
}
