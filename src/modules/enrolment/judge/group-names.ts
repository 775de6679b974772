/** A distinguished name of a directory: `CN=Sales,OU=Groups,DC=corp`, with `\\,` for a comma in a name. */
const distinguished = /^\s*cn=((?:[^,\\]|\\.){1,200}),\s*(?:cn|ou|dc|o|c)=/i;

/** Names in quotes with commas between them, as mailing systems write their tags: `"Staff","News"`. */
const quotedList = /^\s*"[^"]{0,200}"\s*(,\s*"[^"]{0,200}"\s*)+$/;

const separators = /[|;\r\n]/;

/** A list as programs write it: `["Staff","News"]`, `['Staff', 'News']`, `{Staff,"Night shift"}`. */
const programmed = /^\s*(?:\[([^[\]]*)\]|\{([^{}:]*)\})\s*$/;
/** An item of such a list. */
const item = /"((?:[^"\\]|\\.)*)"|'([^']*)'|([^,"']+)/g;

/** The words by which spreadsheets say that a formula failed: “#REF!”, “#NAME?”. */
const failed = /^\s*#[\p{Lu}¡/0]{2,12}[!?]\s*$/u;

/** The labels that address books put on everybody, or on favourites. */
const ofAddressBook = /^\*\s*(?:my ?contacts|starred)$/i;

/**
 * The names of groups in a cell: between `|`, `;`, line breaks and the `:::` of address books. Of a directory's
 * distinguished names the first part is the group.
 * @param most so many names are looked for.
 */
export function groupNames(cell: string, most: number): string[] {
  if (cell.includes('"') && cell.length < 10_000 && quotedList.test(cell)) {
    return cell
      .trim()
      .slice(1, -1)
      .split(/"\s*,\s*"/, most);
  }
  // A directory's path: the root is no group.
  if (cell.trim() === '/' || failed.test(cell)) return [];
  const [, inBrackets, inBraces] = cell.length < 10_000 ? (programmed.exec(cell) ?? []) : [];
  const list = inBrackets ?? inBraces;
  if (list !== undefined) return itemsOf(list).slice(0, most);
  if (cell.includes(':::') || cell.startsWith('* ')) {
    const labels = cell.split(':::', most).map((label) => label.trim());
    return labels
      .filter((label) => !ofAddressBook.test(label))
      .map((label) => label.replace(/^\*\s+/, ''));
  }
  const parts = separators.test(cell) ? cell.split(separators, most) : [cell];
  const names = /[\r\n]/.test(cell) ? parts.map(withoutDot) : parts;
  return cell.includes('=') ? names.map(commonName) : names;
}

function itemsOf(list: string): string[] {
  return Array.from(list.matchAll(item), ([, doubly, singly, bare = '']) =>
    (doubly?.replace(/\\(.)/g, '$1') ?? singly ?? bare).trim(),
  ).filter((name) => name !== '');
}

/** A line of a cell without the dot before it. */
function withoutDot(name: string): string {
  return name.replace(/^\s*[•·–]\s+/, '');
}

function commonName(text: string): string {
  const found = text.length < 2_000 ? distinguished.exec(text)?.[1] : undefined;
  return found === undefined ? text : found.replace(/\\(.)/g, '$1');
}
