import type { Network, Resource } from '../../model/network.js';

/** So few documents are seen at a glance: fields above them would only be in the way. */
const MOST_WITHOUT_FILTERS = 2;

export function needsFilters({ resources }: Network): boolean {
  return resources.length > MOST_WITHOUT_FILTERS;
}

/** Whether a document has anything to practise or to know beyond its files. */
export function needsDetails({ resources, quizzes }: Network): boolean {
  return quizzes.length > 0 || resources.some(hasDetails);
}

function hasDetails(resource: Resource): boolean {
  const { keywords, license, isBasedOn, accessibilityFeature, accessibleFormatContact } = resource;
  return [keywords, license, isBasedOn, accessibilityFeature, accessibleFormatContact].some(
    (field) => field !== undefined,
  );
}
