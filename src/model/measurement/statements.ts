import type { ResultFile, ResultItem } from './result-file.js';

/** The pseudonymous actor: the site that the test was taken on, and a random code that stands for nobody's name. */
export interface StatementActor {
  /** Address of the site (https). */
  readonly homePage: string;
  /** Random; never a name, an e-mail address or a number that a school uses. */
  readonly name: string;
}

export interface StatementOptions {
  readonly actor: StatementActor;
  /** Ids of the statements, so that one that is sent twice counts once: UUIDs. Without it the store gives them. */
  readonly newId?: () => string;
}

/** An xAPI statement, as plain JSON. */
export type Statement = Readonly<Record<string, unknown>>;

const ADL = 'http://adlnet.gov/expapi';
const ANSWERED = { id: `${ADL}/verbs/answered`, display: { en: 'answered' } };
const COMPLETED = { id: `${ADL}/verbs/completed`, display: { en: 'completed' } };
const ASSESSMENT = `${ADL}/activities/assessment`;
const INTERACTION = `${ADL}/activities/cmi.interaction`;
/** Ours to define, below the address of the result's own bank. */
const EXTENSION = 'measurement';

/**
 * A result as xAPI 1.0.3 statements: one "answered" for each question that was tested, one "completed" for the test, with
 * ability and its error as extensions. Nothing about the person but the actor that is given. Activities are named by the
 * bank's address. https://github.com/adlnet/xAPI-Spec
 */
export function toStatements(file: ResultFile, { actor, newId }: StatementOptions): Statement[] {
  const account = { objectType: 'Agent', account: { homePage: actor.homePage, name: actor.name } };
  const common = { actor: account, timestamp: `${file.date}T00:00:00.000Z` };
  const withId = (statement: Statement): Statement => ({ ...(newId && { id: newId() }), ...statement });
  const tested = file.items.filter(({ mark }) => mark !== 'untested' && mark !== 'own');
  const answered = tested.map((item) =>
    withId({
      ...common,
      verb: ANSWERED,
      object: toInteraction(item, file),
      result: toItemResult(item),
      context: { contextActivities: { parent: [{ objectType: 'Activity', id: activityOf(file) }] } },
    }),
  );
  return [
    ...answered,
    withId({ ...common, verb: COMPLETED, object: toAssessment(file), result: toTotal(file, tested) }),
  ];
}

function activityOf({ bank, mode, form }: ResultFile, part = ''): string {
  const base = bank.replace(/#.*$/s, '');
  return `${base}#${[mode, form, part]
    .filter(Boolean)
    .map((text) => encodeURIComponent(text ?? ''))
    .join('/')}`;
}

function toAssessment(file: ResultFile): Statement {
  return { objectType: 'Activity', id: activityOf(file), definition: { type: ASSESSMENT } };
}

function toInteraction(item: ResultItem, file: ResultFile): Statement {
  const definition = { type: INTERACTION, interactionType: INTERACTION_TYPES[item.type] };
  return { objectType: 'Activity', id: activityOf(file, `${item.id}/${item.revision}`), definition };
}

const INTERACTION_TYPES: Readonly<Record<ResultItem['type'], string>> = {
  choice: 'choice',
  hottext: 'choice',
  order: 'sequencing',
  match: 'matching',
  'gap-match': 'matching',
  cloze: 'fill-in',
  dictation: 'long-fill-in',
  'extended-text': 'other',
  'can-do': 'other',
};

function toItemResult(item: ResultItem): Statement {
  const scaled = item.max > 0 ? item.raw / item.max : 0;
  const success = item.mark === 'right';
  return {
    response: toPattern(item),
    success,
    completion: true,
    score: { scaled, raw: item.raw, min: 0, max: item.max },
  };
}

/** The answer as the specification writes it: parts by `[,]`, pairs by `[.]`. */
function toPattern({ type, answer }: ResultItem): string {
  const interaction = INTERACTION_TYPES[type];
  if (interaction === 'matching') {
    return Object.entries(answer)
      .map(([from, to]) => `${from}[.]${to}`)
      .join('[,]');
  }
  const values = Object.values(answer);
  const isIds = interaction === 'choice' || interaction === 'sequencing';
  return values.map((value) => (isIds ? value.trim().replace(/\s+/g, '[,]') : value)).join('[,]');
}

function toTotal({ bank, measurement }: ResultFile, tested: readonly ResultItem[]): Statement {
  const points = tested.reduce((sum, { raw, max }) => sum + (max > 0 ? raw / max : 0), 0);
  const score = {
    ...(tested.length > 0 && { scaled: points / tested.length }),
    raw: points,
    min: 0,
    max: tested.length,
  };
  const name = `${bank.replace(/#.*$/s, '')}#${EXTENSION}`;
  const { theta, standardError, kind } = measurement ?? {};
  return { completion: true, score, ...(measurement && { extensions: { [name]: { theta, standardError, kind } } }) };
}
