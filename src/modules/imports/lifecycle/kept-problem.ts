import type { Problem } from '../../../common/problem/problem.js';
import { fromText, toText } from '../../../words/kept.js';
import type { Language } from '../../../words/language.js';
import { say } from '../../../words/say.js';
import { type Told, words } from '../../../words/words.js';
import type { UsherImportProblem } from '../dto/import-answer.dto.js';
import type { PeopleImport } from './people-import.entity.js';

type KeptProblem = Pick<PeopleImport, 'problemCode' | 'problemDetail'>;

/** In characters. */
const longest = 1000;

/** Makes what is kept of why an import failed: a line for each message; in English where that is too long. */
export function keptProblem({ code, details, message }: Problem): KeptProblem {
  const { detail = words(`title.${code}`) } = details;
  const lines = isSeveral(detail) ? detail.map(toText) : [toText(detail)];
  const kept = lines.join('\n');
  const problemDetail = kept.length > longest ? message.slice(0, longest) : kept;
  return { problemCode: code, problemDetail };
}

/** Says to its reader why an import failed; null for one that has not. */
export function shownProblem(
  { problemCode, problemDetail }: KeptProblem,
  language: Language,
): UsherImportProblem | null {
  if (!problemCode) return null;
  const detail = (problemDetail ?? '').split('\n').map(fromText);
  return { code: problemCode, detail: say(detail, language) };
}

function isSeveral(detail: Told | readonly Told[]): detail is readonly Told[] {
  return Array.isArray(detail);
}
