import type { Sentence } from '../sentence.js';
import { columns } from './columns.js';
import { identities } from './identities.js';
import { imports } from './imports.js';
import { mails } from './mails.js';
import { people } from './people.js';
import { permissions } from './permissions.js';
import { requests } from './requests.js';
import { rows } from './rows.js';
import { titles } from './titles.js';
import { workbooks } from './workbooks.js';

/** English, by which every other language is typed. */
export const english = {
  ...titles,
  ...requests,
  ...people,
  ...permissions,
  ...identities,
  ...rows,
  ...imports,
  ...columns,
  ...workbooks,
  ...mails,

  /** The way in which a person's own words are set off. */
  quoted: '“{text}”',
  /** The last of a list that is too long to be told. */
  more: '{count} more',
} as const satisfies Readonly<Record<string, Sentence>>;
