import { isUtf8 } from 'node:buffer';

/** The letters and signs that pages write by these names, each with its capital where the name has one. */
const named: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', rsquo: '’', lsquo: '‘' },
  ...{ ndash: '–', szlig: 'ß', auml: 'ä', ouml: 'ö', uuml: 'ü', euml: 'ë', iuml: 'ï', yuml: 'ÿ' },
  ...{ aacute: 'á', eacute: 'é', iacute: 'í', oacute: 'ó', uacute: 'ú', yacute: 'ý' },
  ...{ agrave: 'à', egrave: 'è', igrave: 'ì', ograve: 'ò', ugrave: 'ù', acirc: 'â', ecirc: 'ê' },
  ...{ icirc: 'î', ocirc: 'ô', ucirc: 'û', atilde: 'ã', ntilde: 'ñ', otilde: 'õ', aring: 'å' },
  ...{ aelig: 'æ', oslash: 'ø', ccedil: 'ç', scaron: 'š', zcaron: 'ž', ccaron: 'č', oelig: 'œ' },
};

const escaped = /&(?:#(\d{2,6})|#x([\da-f]{2,5})|([a-z]{2,7}));|\\u([\da-f]{4})/gi;

/** A name with the letters that pages, mails, links and JSON write otherwise: `J&uuml;rgen`, `J=C3=BCrgen`, `J%C3%BCrgen`. */
export function unescapeLetters(name: string): string {
  if (!/[&=\\%]/.test(name)) return name;
  return withoutMailEscapes(withoutEscapes(name));
}

/** A text with the letters that were written as pages or JSON escape them: `J&uuml;rgen`, `J\u00fcrgen`. */
function withoutEscapes(text: string): string {
  return text.replace(
    escaped,
    (found, decimal?: string, hex?: string, name?: string, unit?: string) => {
      if (name !== undefined) return letterNamed(name) ?? found;
      const code = decimal === undefined ? Number.parseInt(hex ?? unit ?? '', 16) : Number(decimal);
      const isText = code >= 0x20 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
      return isText ? String.fromCodePoint(code) : found;
    },
  );
}

/** Two bytes or more as mails and links write them: `=C3=BC`, `%C3%BC`. */
const quoted = /(?:=[0-9A-F]{2}){2,200}|(?:%[\da-fA-F]{2}){2,200}/g;

/** A text with the letters that were written as mails and links escape them, where these are UTF-8: `J=C3=BCrgen`. */
function withoutMailEscapes(text: string): string {
  return text.replace(quoted, (found) => {
    const bytes = Buffer.from(found.replace(/[=%]/g, ''), 'hex');
    return (bytes[0] ?? 0) >= 0xc2 && isUtf8(bytes) ? bytes.toString('utf8') : found;
  });
}

function letterNamed(name: string): string | undefined {
  const small = name.toLowerCase();
  const letter = Object.hasOwn(named, small) ? named[small] : undefined;
  return name.charAt(0) === small.charAt(0) ? letter : letter?.toUpperCase();
}
