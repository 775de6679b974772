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

/** Spanish, which addresses people as usted. */
export const spanish = translation({
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

  quoted: '«{text}»',
  more: '{count} más',
});
