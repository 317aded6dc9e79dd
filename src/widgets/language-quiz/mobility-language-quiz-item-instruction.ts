import { msg, str } from '@lit/localize';
import { formatNumber } from '../../localization/format.js';
import { plural } from '../../localization/plural.js';
import type { ChoiceItem, HottextItem, Item, MatchItem } from '../../model/item-bank.js';

/** What to do, in the visitor's language; what about is said in the item's. */
export function instruction(item: Item): string {
  switch (item.type) {
    case 'choice':
      return choiceInstruction(item);
    case 'cloze':
      return msg('Fill in what is missing.', { id: 'quiz.instruction.cloze' });
    case 'gap-match':
      return msg('Choose a word for each gap. You need each word once at most.', { id: 'quiz.instruction.gap-match' });
    case 'match':
      return matchInstruction(item);
    case 'order':
      return msg('Put the lines into the right order.', { id: 'quiz.instruction.order' });
    case 'hottext':
      return hottextInstruction(item);
    default:
      return textInstruction(item.type);
  }
}

function textInstruction(type: 'dictation' | 'extended-text' | 'can-do'): string {
  switch (type) {
    case 'dictation':
      return msg('Listen and write down what you hear.', { id: 'quiz.instruction.dictation' });
    case 'extended-text':
      return msg('Write your own text. Then compare it with a model.', { id: 'quiz.instruction.extended-text' });
    case 'can-do':
      return msg('How well can you do this?', { id: 'quiz.instruction.can-do' });
  }
}

function choiceInstruction({ maxChoices = 1 }: ChoiceItem): string {
  if (maxChoices === 1) return msg('Choose one answer.', { id: 'quiz.instruction.choice' });
  if (maxChoices === 0) return msg('Choose all that are right.', { id: 'quiz.instruction.choices' });
  const n = formatNumber(maxChoices);
  return plural(maxChoices, {
    zero: () => msg(str`Choose up to ${n} answers.`, { id: 'quiz.instruction.choices.zero' }),
    one: () => msg(str`Choose up to ${n} answer.`, { id: 'quiz.instruction.choices.one' }),
    many: () => msg(str`Choose up to ${n} answers.`, { id: 'quiz.instruction.choices.many' }),
    other: () => msg(str`Choose up to ${n} answers.`, { id: 'quiz.instruction.choices.other' }),
  });
}

function hottextInstruction({ maxChoices = 0 }: HottextItem): string {
  if (maxChoices === 0) return msg('Mark what is asked for in the text.', { id: 'quiz.instruction.hottext' });
  const n = formatNumber(maxChoices);
  return plural(maxChoices, {
    zero: () => msg(str`Mark up to ${n} places in the text.`, { id: 'quiz.instruction.hottext.zero' }),
    one: () => msg(str`Mark ${n} place in the text.`, { id: 'quiz.instruction.hottext.one' }),
    many: () => msg(str`Mark up to ${n} places in the text.`, { id: 'quiz.instruction.hottext.many' }),
    other: () => msg(str`Mark up to ${n} places in the text.`, { id: 'quiz.instruction.hottext.other' }),
  });
}

function matchInstruction({ correct }: MatchItem): string {
  const used = Object.values(correct);
  return new Set(used).size < used.length
    ? msg('Choose what belongs to each line. You can use an answer again.', { id: 'quiz.instruction.match.again' })
    : msg('Choose what belongs to each line. You need each answer once at most.', { id: 'quiz.instruction.match' });
}

/** More than may be chosen: said, not prevented; taking one back is up to the visitor. */
export function limitMessage(chosen: number, most: number): string {
  if (most === 0 || chosen <= most) return '';
  const [n, max] = [formatNumber(chosen), formatNumber(most)];
  return msg(str`You have chosen ${n}, and at most ${max} may be chosen. Take some back.`, { id: 'quiz.limit' });
}
