import { msg } from '@lit/localize';
import type { Skill } from '../model/item-bank.js';

/** What a question of a language test asks for. */
export function skillName(skill: Skill): string {
  switch (skill) {
    case 'listening':
      return msg('Listening', { id: 'skill.listening' });
    case 'reading':
      return msg('Reading', { id: 'skill.reading' });
    case 'vocabulary':
      return msg('Vocabulary', { id: 'skill.vocabulary' });
    case 'grammar':
      return msg('Grammar', { id: 'skill.grammar' });
    case 'writing':
      return msg('Writing', { id: 'skill.writing' });
    default:
      return msg('Other', { id: 'skill.other' });
  }
}
