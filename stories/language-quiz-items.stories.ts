import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { readChoices } from './support/globals.js';
import './support/quiz-item-stage.js';
import { SAMPLE_ITEMS, type SampleItem, type SampleName } from './support/quiz-items.js';

/** How far a visitor is with the question. */
type State = 'initial' | 'answered' | 'right' | 'partly' | 'wrong' | 'unanswered';

interface ItemArgs {
  readonly question: SampleName;
  readonly state: State;
  readonly mode: 'practice' | 'test';
  /** Of the question: its letters stand below fields of text. */
  readonly language: string;
}

const NAMES = Object.keys(SAMPLE_ITEMS) as SampleName[];

const meta = {
  title: 'Widgets/Language quiz/Questions',
  args: { question: 'choice', state: 'initial', mode: 'practice', language: 'en' },
  argTypes: {
    question: { control: 'select', options: NAMES },
    state: { control: 'select', options: ['initial', 'answered', 'right', 'partly', 'wrong', 'unanswered'] },
    mode: { control: 'inline-radio', options: ['practice', 'test'] },
    language: { control: 'select', options: ['en', 'fr', 'es', 'ca', 'lv', 'pt'] },
  },
  render: ({ question, state, mode, language }, { globals }) => {
    const { item, stimulus, ...answers }: SampleItem = SAMPLE_ITEMS[question];
    const choices = readChoices(globals);
    return html`<quiz-item-stage
      theme=${choices.theme}
      .locale=${choices.language}
      .item=${item}
      .stimulus=${stimulus}
      .answer=${(state === 'answered' ? answers.right : answers[state as 'right']) ?? {}}
      .phase=${state === 'initial' || state === 'answered' ? 'answering' : 'checked'}
      .mode=${mode}
      .language=${language}
    ></quiz-item-stage>`;
  },
} satisfies Meta<ItemArgs>;

export default meta;

type Story = StoryObj<ItemArgs>;

function inState(question: SampleName, state: State, rest: Partial<ItemArgs> = {}): Story {
  return { args: { question, state, ...rest } };
}

export const ChoiceInitial = inState('choice', 'initial');
export const ChoiceAnswered = inState('choice', 'answered');
export const ChoiceRight = inState('choice', 'right');
export const ChoiceWrong = inState('choice', 'wrong');
export const ChoiceNoAnswer = inState('choice', 'unanswered');

export const ChoicesInitial = inState('choices', 'initial');
export const ChoicesAnswered = inState('choices', 'answered');
export const ChoicesRight = inState('choices', 'right');
export const ChoicesPartlyRight = inState('choices', 'partly');
export const ChoicesWrong = inState('choices', 'wrong');
export const ChoicesNoAnswer = inState('choices', 'unanswered');

export const ClozeInitial = inState('cloze', 'initial');
export const ClozeAnswered = inState('cloze', 'answered');
export const ClozeRight = inState('cloze', 'right');
export const ClozePartlyRight = inState('cloze', 'partly');
export const ClozeWrong = inState('cloze', 'wrong');
export const ClozeNoAnswer = inState('cloze', 'unanswered');

export const GapMatchInitial = inState('gap-match', 'initial');
export const GapMatchAnswered = inState('gap-match', 'answered');
export const GapMatchRight = inState('gap-match', 'right');
export const GapMatchPartlyRight = inState('gap-match', 'partly');
export const GapMatchWrong = inState('gap-match', 'wrong');
export const GapMatchNoAnswer = inState('gap-match', 'unanswered');

export const MatchInitial = inState('match', 'initial');
export const MatchAnswered = inState('match', 'answered');
export const MatchRight = inState('match', 'right');
export const MatchPartlyRight = inState('match', 'partly');
export const MatchWrong = inState('match', 'wrong');
export const MatchNoAnswer = inState('match', 'unanswered');

export const OrderInitial = inState('order', 'initial');
export const OrderAnswered = inState('order', 'answered');
export const OrderRight = inState('order', 'right');
export const OrderPartlyRight = inState('order', 'partly');
export const OrderNoAnswer = inState('order', 'unanswered');

export const HottextInitial = inState('hottext', 'initial');
export const HottextAnswered = inState('hottext', 'answered');
export const HottextRight = inState('hottext', 'right');
export const HottextPartlyRight = inState('hottext', 'partly');
export const HottextWrong = inState('hottext', 'wrong');
export const HottextNoAnswer = inState('hottext', 'unanswered');

export const DictationInitial = inState('dictation', 'initial');
export const DictationAnswered = inState('dictation', 'answered');
export const DictationRight = inState('dictation', 'right');
export const DictationPartlyRight = inState('dictation', 'partly');
export const DictationWrong = inState('dictation', 'wrong');
export const DictationNoAnswer = inState('dictation', 'unanswered');

export const ExtendedTextInitial = inState('extended-text', 'initial');
export const ExtendedTextAnswered = inState('extended-text', 'answered');
export const ExtendedTextChecked = inState('extended-text', 'right');

export const CanDoInitial = inState('can-do', 'initial');
export const CanDoAnswered = inState('can-do', 'answered');
export const CanDoChecked = inState('can-do', 'right');

export const Letters = inState('cloze', 'initial', { language: 'lv' });
export const LimitOfPlays = inState('choice', 'initial', { mode: 'test' });
