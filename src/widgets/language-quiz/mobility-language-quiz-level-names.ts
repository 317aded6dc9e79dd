import { msg } from '@lit/localize';
import { formatPercent } from '../../localization/format.js';
import type { LevelProbability } from '../../model/measurement/levels.js';

/** "A2 74 %, B1 22 %": what has one chance in twenty at least. */
export function likelyLevels(levels: readonly LevelProbability[]): string {
  return [...levels]
    .filter(({ probability }) => probability >= 0.05)
    .sort((one, other) => other.probability - one.probability)
    .map(({ level, probability }) => `${levelName(level)} ${formatPercent(probability)}`)
    .join(', ');
}

export function levelName(level: LevelProbability['level']): string {
  return level === 'below' ? msg('below A1', { id: 'measured.level.below' }) : level;
}
