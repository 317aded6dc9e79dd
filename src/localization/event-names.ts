import { msg } from '@lit/localize';
import type { EventType } from '../model/network.js';

/** What kind of event it is, in the singular. */
export function eventTypeName(type: EventType): string {
  switch (type) {
    case 'meeting':
      return msg('Meeting', { id: 'event.meeting' });
    case 'mobility':
      return msg('Test mobility', { id: 'event.mobility' });
    case 'test':
      return msg('Language test', { id: 'event.test' });
    case 'multiplier':
      return msg('Public event', { id: 'event.multiplier' });
    case 'deadline':
      return msg('Deadline', { id: 'event.deadline' });
    case 'output':
      return msg('Result', { id: 'event.output' });
    default:
      return msg('Event', { id: 'event.other' });
  }
}
