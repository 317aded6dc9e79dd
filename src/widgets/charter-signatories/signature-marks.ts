import { isOnPaper, type Signatory } from './signatories.js';

/** What is said of a signature beside its day. */
export type SignatureMark =
  'withdrawn' | 'expired' | 'unknown' | 'earlier-version' | 'verified' | 'on-paper' | 'signed';

/** At least one mark; a signature that no longer stands has no other. */
export function marksOf(signatory: Signatory): SignatureMark[] {
  const { status, isEarlierVersion, verified } = signatory;
  if (status !== 'signed') return [status === 'other' ? 'unknown' : status];
  const marks: SignatureMark[] = [];
  if (isEarlierVersion) marks.push('earlier-version');
  if (verified) marks.push('verified');
  if (isOnPaper(signatory)) marks.push('on-paper');
  return marks.length > 0 ? marks : ['signed'];
}
