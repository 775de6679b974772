import { Problem } from '../../../common/problem/problem.js';
import { type Words, words } from '../../../words/words.js';
import {
  linkLine,
  placeholdersIn,
  type WordedKind,
  type Wording,
  type WordingFault,
  wordingFaults,
} from '../wording/placeholders.js';

/** @throws Problem `request.invalid`, with what is wrong by field. */
export function demandUsable(kind: WordedKind, wording: Wording): void {
  const faults = Object.entries(wordingFaults(kind, wording));
  if (faults.length === 0) return;
  const errors = faults.map(([part, fault]) => [part, told(fault, kind, part as keyof Wording)]);
  throw new Problem('request.invalid', {
    errors: Object.fromEntries(errors) as Record<string, Words>,
  });
}

function told(fault: WordingFault, kind: WordedKind, part: keyof Wording): Words {
  switch (fault.code) {
    case 'blank':
      return words('mail_template.blank');
    case 'too_long':
      return words('mail_template.too_long', { max: fault.max });
    case 'unknown': {
      const known = placeholdersIn(kind, part).map((name) => `{${name}}`);
      return words('mail_template.unknown', { found: fault.found, known: known.join(' ') });
    }
    case 'link_missing':
      return words('mail_template.link_missing', { link: linkLine });
    case 'link_alone':
      return words('mail_template.link_alone', { link: linkLine });
    case 'link_twice':
      return words('mail_template.link_twice', { link: linkLine });
  }
}
