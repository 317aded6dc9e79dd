/** SurveyJS with the same questions, one a page, as its nearest kinds of question. It has no start: it begins at once. */
/* global Survey, SurveyUI */
const { bank } = globalThis.benchPage;
const { items } = await bank;

const ELEMENTS = {
  choice: ({ choices, correct }) => ({ type: 'radiogroup', choices: toChoices(choices), correctAnswer: correct[0] }),
  cloze: ({ body, responses }) => {
    const field = body[0].children.find((node) => node.choices);
    const [correctAnswer] = responses.g1.correct;
    return field
      ? { type: 'dropdown', choices: toChoices(field.choices), correctAnswer }
      : { type: 'text', correctAnswer };
  },
  order: ({ choices, correct }) => ({ type: 'ranking', choices: toChoices(choices), correctAnswer: correct }),
  match: ({ sources, targets, correct }) => ({
    type: 'matrix',
    rows: toChoices(sources),
    columns: toChoices(targets),
    correctAnswer: correct,
  }),
};

const model = new Survey.Model({
  showProgressBar: true,
  questionsOnPageMode: 'questionPerPage',
  elements: items.map((item) => ({ name: item.id, title: titleOf(item), ...ELEMENTS[item.type](item) })),
});
SurveyUI.renderSurvey(model, document.querySelector('#survey'));
globalThis.bench.announceReady();

function toChoices(choices) {
  return choices.map(({ id, text }) => ({ value: id, text }));
}

function titleOf({ body }) {
  return body[0].children.map((node) => (typeof node === 'string' ? node : '…')).join('');
}
