import { msg } from '@lit/localize';
import { skillName } from '../../localization/skill-names.js';
import { BYTE_ORDER_MARK } from '../../model/csv.js';
import { downloadFile } from '../../ui/download-file.js';
import { resultMark } from './mobility-language-quiz-result-answers.js';
import { type ResultSource, type ResultWords, toFileName, toResultCsv, toResultJson } from './result-file.js';

/** Gives the visitor their own result. */
export function downloadResult(source: ResultSource, type: 'csv' | 'json'): void {
  const name = toFileName(source, type);
  if (type === 'json') downloadFile(name, 'application/json', toResultJson(source));
  else downloadFile(name, 'text/csv;charset=utf-8', BYTE_ORDER_MARK + toResultCsv(source, words()));
}

function words(): ResultWords {
  return {
    skillOf: skillName,
    markOf: resultMark,
    columns: {
      question: msg('Question', { id: 'quiz.column.question' }),
      skill: msg('Skill', { id: 'quiz.skill' }),
      level: msg('Level', { id: 'quiz.level' }),
      text: msg('Text', { id: 'quiz.column.text' }),
      given: msg('Your answer', { id: 'quiz.your-answer' }),
      expected: msg('Right answer', { id: 'quiz.right-answer' }),
      mark: msg('Mark', { id: 'quiz.column.mark' }),
      points: msg('Score', { id: 'quiz.points' }),
    },
  };
}
