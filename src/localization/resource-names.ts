import { msg } from '@lit/localize';
import type { Audience, LearningResourceType } from '../model/network.js';

/** Kinds of documents as a visitor reads them, in the plural of a shelf's label. */
export function resourceTypeName(type: LearningResourceType): string {
  switch (type) {
    case 'guide':
      return msg('Guides', { id: 'resource.guide' });
    case 'exercise':
      return msg('Exercises', { id: 'resource.exercise' });
    case 'test':
      return msg('Tests', { id: 'resource.test' });
    case 'charter':
      return msg('Charter', { id: 'resource.charter' });
    case 'supplement':
      return msg('Charter documents', { id: 'resource.supplement' });
    case 'flyer':
      return msg('Flyers', { id: 'resource.flyer' });
    case 'report':
      return msg('Reports', { id: 'resource.report' });
    default:
      return msg('Other documents', { id: 'resource.other' });
  }
}

/** What one document is. */
export function resourceKindName(type: LearningResourceType): string {
  switch (type) {
    case 'guide':
      return msg('Guide', { id: 'resource.one.guide' });
    case 'exercise':
      return msg('Exercises', { id: 'resource.one.exercise' });
    case 'test':
      return msg('Test', { id: 'resource.one.test' });
    case 'charter':
      return msg('Charter', { id: 'resource.one.charter' });
    case 'supplement':
      return msg('Charter document', { id: 'resource.one.supplement' });
    case 'flyer':
      return msg('Flyer', { id: 'resource.one.flyer' });
    case 'report':
      return msg('Report', { id: 'resource.one.report' });
    default:
      return msg('Document', { id: 'resource.one.other' });
  }
}

/** Whom a document is for, as it stands after "for". */
export function audienceName(audience: Audience): string {
  switch (audience) {
    case 'learner':
      return msg('learners', { id: 'audience.learner' });
    case 'trainer':
      return msg('trainers', { id: 'audience.trainer' });
    case 'company':
      return msg('companies', { id: 'audience.company' });
    case 'staff':
      return msg('school staff', { id: 'audience.staff' });
    default:
      return msg('others', { id: 'audience.other' });
  }
}
