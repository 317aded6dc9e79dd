import type { ChoiceItem, HottextItem, Mapping } from '../../../model/item-bank.js';
import { fieldNodes } from '../../../model/item-fields.js';
import { type Answer, readIds, SELECTION } from './answer.js';
import { mapResponse, mostPoints } from './map-response.js';
import { type Score, type ScoredPart, within } from './score.js';

export function scoreChoice(item: ChoiceItem, answer: Answer): Score {
  return scoreSelection(readIds(answer, SELECTION), item.correct, item.choices, item.mapping);
}

export function scoreHottext(item: HottextItem, answer: Answer): Score {
  const words = fieldNodes(item.body).flatMap((node) => (node.type === 'hottext' ? [node] : []));
  return scoreSelection(readIds(answer, SELECTION), item.correct, words);
}

/**
 * Without a mapping, a single choice is matched (QTI `match_correct`); of several, each right one counts its share of the
 * point and each wrong one takes a share away, never below nothing.
 */
function scoreSelection(
  chosen: readonly string[],
  correct: readonly string[],
  options: readonly { readonly id: string; readonly text: string }[],
  mapping?: Mapping,
): Score {
  const max = mapping ? mostPoints(mapping, correct.length > 1) : 1;
  const right = chosen.filter((id) => correct.includes(id)).length;
  const share = (right - (chosen.length - right)) / correct.length;
  const raw = within(mapping ? mapResponse(mapping, chosen) : share, max);
  return { raw, max, parts: [partOf(chosen, correct, options, raw / max)] };
}

function partOf(
  chosen: readonly string[],
  correct: readonly string[],
  options: readonly { readonly id: string; readonly text: string }[],
  share: number,
): ScoredPart {
  const textOf = (ids: readonly string[]): string =>
    options
      .filter(({ id }) => ids.includes(id))
      .map(({ text }) => text)
      .join(' · ');
  const mark = chosen.length === 0 ? 'unanswered' : share === 1 ? 'right' : share > 0 ? 'partial' : 'wrong';
  return { given: textOf(chosen), expected: textOf(correct), mark };
}
