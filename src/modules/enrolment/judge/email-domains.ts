/** Domains of mail providers that people mistype, the most common ones. */
const providers = [
  ...['gmail.com', 'googlemail.com', 'hotmail.com', 'hotmail.de', 'hotmail.fr', 'hotmail.it'],
  ...['hotmail.es', 'hotmail.co.uk', 'outlook.com', 'outlook.de', 'outlook.fr', 'outlook.it'],
  ...['outlook.es', 'live.com', 'yahoo.com', 'yahoo.de', 'yahoo.fr', 'yahoo.it', 'yahoo.es'],
  ...['yahoo.co.uk', 'icloud.com', 'freenet.de', 't-online.de', 'wanadoo.fr', 'orange.fr'],
  ...['laposte.net', 'libero.it', 'virgilio.it', 'tiscali.it', 'telefonica.net', 'ziggo.nl'],
  ...['hetnet.nl', 'kpnmail.nl', 'planet.nl', 'seznam.cz', 'centrum.cz', 'onet.pl', 'interia.pl'],
  ...['protonmail.com', 'proton.me', 'bluewin.ch', 'comcast.net', 'verizon.net'],
];

/** Other domains that are one slip away from these, and exist. */
const others = new Set([
  ...[
    'mail.com',
    'ymail.com',
    'email.com',
    'gmail.co.uk',
    'gmx.com',
    'gmx.de',
    'gmx.net',
    'gmx.at',
  ],
  ...['gmx.ch', 'gmx.fr', 'web.de', 'me.com', 'mac.com', 'msn.com', 'aol.com', 'love.com'],
  ...[
    'live.de',
    'live.fr',
    'live.it',
    'live.nl',
    'live.co.uk',
    'life.com',
    'olive.com',
    'give.com',
  ],
  ...['line.com', 'five.com', 'hive.com', 'jive.com', 'dive.com', 'lime.com', 'planet.no'],
  ...['planet.pl', 'orange.fi', 'onet.eu', 'yahoo.se', 'yahoo.gr', 'yahoo.dk', 'yahoo.no'],
  ...[
    'yahoo.ca',
    'yahoo.in',
    'yahoo.ie',
    'yahoo.pl',
    'yahoo.ro',
    'yahoo.cz',
    'yahoo.nl',
    'yahoo.be',
  ],
  ...[
    'hotmail.dk',
    'hotmail.se',
    'hotmail.nl',
    'hotmail.be',
    'hotmail.no',
    'hotmail.ch',
    'hotmail.gr',
  ],
  ...[
    'hotmail.fi',
    'hotmail.ca',
    'outlook.dk',
    'outlook.be',
    'outlook.at',
    'outlook.ie',
    'outlook.in',
  ],
  ...[
    'outlook.sa',
    'outlook.pt',
    'outlook.cz',
    'outlook.cl',
    'centrum.sk',
    'seznam.sk',
    'libero.net',
  ],
  ...['tiscali.nl', 'interia.eu', 'proton.com', 'protonmail.ch', 'freenet.am', 'freenet.com'],
  ...[
    'comcast.com',
    'verizon.com',
    'orange.pl',
    'orange.es',
    'orange.be',
    'laposte.fr',
    'planet.de',
  ],
]);

const known = new Set([...providers, ...others]);

/** Tells whether a domain is of a provider whose addresses everybody can have. */
export function isProvider(domain: string): boolean {
  return known.has(domain);
}

/** The last domain that was looked at: most rows of a file have the same. */
let last: { domain: string; likely: string | undefined } = { domain: '', likely: undefined };

/**
 * The domain of a mail provider that an address most likely means, where its own is one slip
 * away: a letter too many, too few, another one, or two that changed places.
 */
export function likelyDomain(email: string): string | undefined {
  const domain = email.slice(email.lastIndexOf('@') + 1);
  if (domain !== last.domain) last = { domain, likely: slipOf(domain) };
  return last.likely;
}

function slipOf(domain: string): string | undefined {
  if (known.has(domain) || domain.length > 20) return undefined;
  return providers.find((provider) => isOneSlip(domain, provider));
}

/** Tells whether two texts are at a Damerau-Levenshtein distance of 1. */
export function isOneSlip(a: string, b: string): boolean {
  if (a.length > b.length) return isOneSlip(b, a);
  if (a === b || b.length - a.length > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  if (a.length < b.length) return a.slice(at) === b.slice(at + 1);
  if (a.slice(at + 1) === b.slice(at + 1)) return true;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
