/** The closed lists of the feed. */

/** Values that a newer feed may add arrive as `other`. */
export type OrganizationType = 'school' | 'training-centre' | 'public-body' | 'company' | 'authority' | 'other';
export type OrganizationRole = 'coordinator' | 'partner' | 'host' | 'associate' | 'other';
export type EventType = 'meeting' | 'mobility' | 'test' | 'multiplier' | 'deadline' | 'output' | 'other';
export type EventStatus = 'scheduled' | 'held' | 'postponed' | 'moved' | 'cancelled' | 'other';
export type FlowStatus = 'planned' | 'actual' | 'other';
export type SignatureVia = 'online' | 'paper' | 'ceremony' | 'other';
export type SignatureStatus = 'signed' | 'withdrawn' | 'expired' | 'other';
export type Audience = 'learner' | 'trainer' | 'company' | 'staff' | 'other';
/** Common European Framework of Reference for Languages. */
export type CefrLevel = 'A1' | 'A2' | 'B1' | 'B2' | 'C1' | 'C2' | 'other';
export type QuizMode = 'test' | 'practice' | 'before' | 'after' | 'other';
export type LearningResourceType =
  'guide' | 'exercise' | 'test' | 'charter' | 'supplement' | 'flyer' | 'report' | 'other';
