/** Twenty invented questions of the kinds that survey libraries have as well, as an item bank of ours. */

const QUESTIONS = 20;
const VERBS = ['clean', 'open', 'carry', 'sign', 'measure', 'order', 'deliver', 'repair'];
const THINGS = [
  'the kitchen',
  'the workshop',
  'the boxes',
  'the timetable',
  'the wood',
  'the parts',
  'the lunch',
  'the lift',
];

/** One kind after the other; half of them choices. */
const KINDS = [choice, textEntry, choice, inlineChoice, choice, order, choice, textEntry, choice, match];

export function makeBank() {
  return {
    version: '1.0',
    id: 'https://example.org/banks/bench',
    language: 'en',
    name: { en: 'Questions of the benchmark' },
    items: Array.from({ length: QUESTIONS }, (_, index) => ({
      ...{ id: `question-${index}`, revision: 1, skill: 'vocabulary', cefrLevel: 'A2', pool: 'anchor' },
      ...KINDS[index % KINDS.length](index),
    })),
  };
}

/** The least of a feed that has this bank. */
export function withQuiz(network, url) {
  return {
    ...network,
    quizzes: [{ id: 'bench', name: { en: 'English' }, language: 'en', url, modes: ['test'] }],
  };
}

function choice(index) {
  const choices = THINGS.slice(0, 4).map((text, id) => ({ id: `c${id}`, text: `We have to ${verb(index)} ${text}.` }));
  const body = [paragraph(`Your trainer says: “Please ${verb(index)} it before noon.” What do you tell the others?`)];
  return { type: 'choice', body, choices, correct: ['c1'], shuffle: true };
}

function textEntry(index) {
  const body = [paragraph('Tomorrow we ', { type: 'text-entry', id: 'g1' }, ` to ${verb(index)} ${thing(index)}.`)];
  return { type: 'cloze', body, responses: { g1: { correct: ['have'] } } };
}

function inlineChoice(index) {
  const choices = ['at', 'on', 'in'].map((text) => ({ id: text, text }));
  const body = [
    paragraph(`I ${verb(index)} ${thing(index)} `, { type: 'inline-choice', id: 'g1', choices }, ' Monday.'),
  ];
  return { type: 'cloze', body, responses: { g1: { correct: ['on'] } } };
}

function order(index) {
  const choices = ['First', 'Then', 'At last'].map((text, id) => ({
    id: `c${id}`,
    text: `${text} I ${verb(index + id)} ${thing(index + id)}.`,
  }));
  return { type: 'order', body: [paragraph('What comes first?')], choices, correct: ['c0', 'c1', 'c2'] };
}

function match(index) {
  const list = (prefix, textOf) => [0, 1, 2].map((id) => ({ id: `${prefix}${id}`, text: textOf(index + id) }));
  const [sources, targets] = [list('s', verb), list('t', thing)];
  return {
    type: 'match',
    body: [paragraph('What goes together?')],
    sources,
    targets,
    correct: { s0: 't0', s1: 't1', s2: 't2' },
  };
}

function paragraph(...children) {
  return { type: 'p', children };
}

function verb(index) {
  return VERBS[index % VERBS.length];
}

function thing(index) {
  return THINGS[index % THINGS.length];
}
