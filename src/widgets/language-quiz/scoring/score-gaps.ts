import type { Choice, ClozeItem, GapMatchItem, GapResponse, MatchItem } from '../../../model/item-bank.js';
import { fieldNodes } from '../../../model/item-fields.js';
import { type Answer, readField } from './answer.js';
import { mapResponse, mostPoints } from './map-response.js';
import { matchText, type TextMatch } from './match-text.js';
import { type Score, type ScoredPart, within } from './score.js';

/** What a missing accent leaves of the point. */
const NEAR = 0.5;

interface ScoredGap extends ScoredPart {
  readonly raw: number;
  readonly max: number;
}

/** Each gap counts one point, or what its mapping gives. */
export function scoreCloze(item: ClozeItem, answer: Answer, language: string): Score {
  return sumUp(
    fieldNodes(item.body).map((node) => {
      const response = item.responses[node.id] ?? { correct: [] };
      const given = readField(answer, node.id).trim();
      return node.type === 'inline-choice'
        ? scorePair(given, response.correct[0] ?? '', node.choices)
        : scoreEntry(given, response, item, language);
    }),
  );
}

export function scoreGapMatch({ body, choices, correct }: GapMatchItem, answer: Answer): Score {
  return sumUp(fieldNodes(body).map(({ id }) => scorePair(readField(answer, id), correct[id] ?? '', choices)));
}

export function scoreMatch({ sources, targets, correct }: MatchItem, answer: Answer): Score {
  return sumUp(sources.map(({ id }) => scorePair(readField(answer, id), correct[id] ?? '', targets)));
}

function scorePair(given: string, correct: string, choices: readonly Choice[]): ScoredGap {
  const textOf = (id: string): string => choices.find((choice) => choice.id === id)?.text ?? '';
  const isRight = given === correct;
  const mark = isRight ? 'right' : given === '' ? 'unanswered' : 'wrong';
  return { given: textOf(given), expected: textOf(correct), mark, raw: isRight ? 1 : 0, max: 1 };
}

const MARKS: Readonly<Record<TextMatch, { readonly mark: ScoredPart['mark']; readonly share: number }>> = {
  exact: { mark: 'right', share: 1 },
  typo: { mark: 'typo', share: 1 },
  accent: { mark: 'accent', share: NEAR },
  none: { mark: 'wrong', share: 0 },
};

function scoreEntry(given: string, response: GapResponse, { skill }: ClozeItem, language: string): ScoredGap {
  const { correct, mapping } = response;
  const { mark, share } = MARKS[matchText(given, { ...response, skill, language })];
  // The model answer is worth a point where the mapping lists the others alone.
  const max = mapping ? Math.max(Math.min(1, mapping.upper ?? 1), mostPoints(mapping, false)) : 1;
  const part = { given, expected: correct[0] ?? '', max };
  if (given === '') return { ...part, mark: 'unanswered', raw: 0 };
  if (share > 0 || !mapping) return { ...part, mark, raw: share * max };
  const isSame = (typed: string, value: string): boolean =>
    matchText(typed, { ...response, correct: [value], skill, language }) === 'exact';
  const raw = within(mapResponse(mapping, [given], isSame), max);
  return { ...part, mark: raw > 0 ? 'partial' : 'wrong', raw };
}

function sumUp(gaps: readonly ScoredGap[]): Score {
  const total = (key: 'raw' | 'max'): number => gaps.reduce((sum, gap) => sum + gap[key], 0);
  return {
    raw: total('raw'),
    max: total('max'),
    parts: gaps.map(({ given, expected, mark }) => ({ given, expected, mark })),
  };
}
