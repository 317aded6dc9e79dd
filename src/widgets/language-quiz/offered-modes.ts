import type { Quiz } from '../../model/network.js';
import type { Mode } from './attempt.js';

const MODES: readonly Mode[] = ['test', 'practice', 'before', 'after'];

/** What visitors can do with a quiz: what its author's page fixes, else what the feed offers; the test first. */
export function offeredModes({ modes }: Quiz, fixed: string): Mode[] {
  const wanted = MODES.filter((mode) => mode === fixed);
  const offered = MODES.filter((mode) => modes.includes(mode));
  if (wanted.length > 0) return wanted;
  return offered.length > 0 ? offered : ['test'];
}
