import { translation } from '../language.js';
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

/** Italian: instructions in the infinitive, and the polite form where somebody is addressed. */
export const italian = translation({
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

  quoted: '“{text}”',
  more: '{count} in più',
});
