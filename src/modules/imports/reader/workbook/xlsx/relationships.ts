import type { Container } from '../container.js';
import { localName, onOpen, readXml } from '../xml-reader.js';

/** A part that another part refers to. */
export interface Relationship {
  /** The last word of its type, which is the same in all editions of the standard. */
  type: string;
  /** The path in the container. */
  path: string;
}

/** The parts that a part refers to, by the names that it has for them. */
export async function relationshipsOf(
  container: Container,
  part: string,
): Promise<ReadonlyMap<string, Relationship>> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const found = new Map<string, Relationship>();
  await readXml(
    container.read(`${folder}_rels/${part.slice(folder.length)}.rels`),
    onOpen((name, { Id, Type = '', Target, TargetMode }) => {
      if (localName(name) !== 'Relationship' || TargetMode === 'External') return;
      if (Id === undefined || Target === undefined) return;
      const type = Type.slice(Type.lastIndexOf('/') + 1);
      found.set(Id, { type, path: resolved(folder, Target) });
    }),
  );
  return found;
}

/** A target from the container's root, or from the folder of the part that names it. */
function resolved(folder: string, target: string): string {
  const written = target.replaceAll('\\', '/');
  const steps: string[] = [];
  for (const step of (written.startsWith('/') ? written : folder + written).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
