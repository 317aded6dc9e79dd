import type { Item, ItemBank, Stimulus } from '../../model/item-bank.js';

/** Code that comes on demand: interactions by what they are like, recordings, marking with the result, options with the time. */
export type PartName = 'lists' | 'writing' | 'audio' | 'marking' | 'options' | 'measured' | 'level';

const PART_OF: Readonly<Record<Item['type'], PartName | undefined>> = {
  choice: undefined,
  cloze: undefined,
  'gap-match': undefined,
  hottext: 'lists',
  match: 'lists',
  order: 'lists',
  dictation: 'writing',
  'extended-text': 'writing',
  'can-do': 'writing',
};

/** What a question needs to be shown. */
export function partsOfItem({ type }: Item, stimulus: Stimulus | undefined): PartName[] {
  const [own, audio] = [PART_OF[type], stimulus?.audio && ('audio' as const)];
  return [own, audio].filter((part) => part !== undefined);
}

/** What the questions of a bank need to be shown. */
export function partsOfBank({ items, stimuli = [] }: ItemBank): PartName[] {
  return items.flatMap((item) =>
    partsOfItem(
      item,
      stimuli.find(({ id }) => id === item.stimulus),
    ),
  );
}
