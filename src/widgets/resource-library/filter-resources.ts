import type { Audience, LearningResourceType, Resource } from '../../model/network.js';

/** What the visitor wants to see; an empty string stands for everything. */
export interface ResourceFilter {
  readonly type: LearningResourceType | '';
  readonly language: string;
  readonly audience: Audience | '';
}

export const EVERYTHING: ResourceFilter = { type: '', language: '', audience: '' };

export function filterResources(resources: readonly Resource[], filter: ResourceFilter): Resource[] {
  return resources.filter((resource) => matches(resource, filter));
}

function matches(resource: Resource, { type, language, audience }: ResourceFilter): boolean {
  return (
    (type === '' || resource.learningResourceType === type) &&
    (language === '' || resource.files.some((file) => file.inLanguage === language)) &&
    (audience === '' || (resource.audience ?? []).includes(audience))
  );
}

export interface Facet<Value extends string> {
  readonly value: Value;
  readonly count: number;
}

/** How many resources each value would leave, counted under the other filters, so that no count is a dead end. */
export function facetCounts<Key extends keyof ResourceFilter>(
  resources: readonly Resource[],
  filter: ResourceFilter,
  key: Key,
): Facet<Exclude<ResourceFilter[Key], ''>>[] {
  type Value = Exclude<ResourceFilter[Key], ''>;
  const values = new Set(resources.flatMap((resource) => valuesOf(resource, key) as Value[]));
  return [...values].map((value) => ({ value, count: filterResources(resources, { ...filter, [key]: value }).length }));
}

function valuesOf(resource: Resource, key: keyof ResourceFilter): readonly string[] {
  if (key === 'type') return [resource.learningResourceType];
  return key === 'language' ? resource.files.map((file) => file.inLanguage) : (resource.audience ?? []);
}
