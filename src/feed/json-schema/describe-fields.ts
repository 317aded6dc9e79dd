import type * as z from 'zod/v4/core';

export type JsonSchema = z.JSONSchema.BaseSchema;

/** A sentence by `entity.field`. The entity is the field that holds the record: `feed`, `project`, `organizations` … */
export type Descriptions = Readonly<Record<string, string>>;

/** A copy in which fields carry the sentences that editors show when the pointer rests on them. */
export function describeFields(schema: JsonSchema, entity: string, descriptions: Descriptions): JsonSchema {
  const within = (inner: JsonSchema): JsonSchema => describeFields(inner, entity, descriptions);
  const { properties, items, anyOf, oneOf, ...rest } = schema;
  return {
    ...rest,
    ...(anyOf && { anyOf: anyOf.map(within) }),
    ...(oneOf && { oneOf: oneOf.map(within) }),
    ...(items && { items: within(items as JsonSchema) }),
    ...(properties && {
      properties: describeProperties(properties as Record<string, JsonSchema>, entity, descriptions),
    }),
  };
}

function describeProperties(
  properties: Readonly<Record<string, JsonSchema>>,
  entity: string,
  descriptions: Descriptions,
): Record<string, JsonSchema> {
  return Object.fromEntries(
    Object.entries(properties).map(([field, schema]) => {
      const description = descriptions[`${entity}.${field}`] ?? descriptions[`*.${field}`];
      return [field, { ...(description && { description }), ...describeFields(schema, field, descriptions) }];
    }),
  );
}
