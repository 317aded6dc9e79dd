import { count, day, line, optional, type Parts, text } from './parts.js';

export function createProjectSchema({ object, oneOf }: Parts) {
  return object({
    acronym: line,
    name: text,
    programme: line,
    programmePeriod: oneOf(['2014-2020', '2021-2027']),
    action: line,
    agreementNumber: optional(line),
    startDate: day,
    endDate: day,
    requiredStatement: optional(object({ label: text, value: text })),
    targets: optional(object({ per: oneOf(['country', 'organization']), sends: count, receives: count, total: count })),
  });
}
