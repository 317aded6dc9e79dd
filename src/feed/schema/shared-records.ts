import { country, line, listOf, numberBetween, optional, type Parts, text, wholeNumber } from './parts.js';

/** Records that several entities hold. */
export function createSharedRecords({ object, url, oneOf }: Parts) {
  const cefrLevel = oneOf(['A1', 'A2', 'B1', 'B2', 'C1', 'C2']);
  const geo = object({
    latitude: numberBetween(-90, 90),
    longitude: numberBetween(-180, 180),
  });
  const address = object({
    streetAddress: optional(line),
    postalCode: optional(line),
    addressLocality: text,
    addressCountry: country,
  });
  const pixels = wholeNumber(1, 20_000);
  const logo = object({ src: url, width: pixels, height: pixels, alt: optional(text) });
  const share = numberBetween(0, 1);
  const picture = object({
    sources: listOf(
      object({
        src: url,
        type: optional(line),
        media: optional(line),
        width: pixels,
        height: pixels,
      }),
      1,
    ),
    alt: text,
    credit: optional(text),
    focalPoint: optional(object({ x: share, y: share })),
  });
  return { cefrLevel, geo, address, logo, picture };
}

export type SharedRecords = ReturnType<typeof createSharedRecords>;
