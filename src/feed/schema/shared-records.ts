import * as z from 'zod/mini';
import { country, line, listOf, numberBetween, type Parts, text, wholeNumber } from './parts.js';

/** Records that several entities hold. */
export function createSharedRecords({ object, url }: Parts) {
  const geo = object({
    latitude: numberBetween(-90, 90),
    longitude: numberBetween(-180, 180),
  });
  const address = object({
    streetAddress: z.exactOptional(line),
    postalCode: z.exactOptional(line),
    addressLocality: text,
    addressCountry: country,
  });
  const pixels = wholeNumber(1, 20_000);
  const logo = object({ src: url, width: pixels, height: pixels, alt: z.exactOptional(text) });
  const share = numberBetween(0, 1);
  const picture = object({
    sources: listOf(
      object({
        src: url,
        type: z.exactOptional(line),
        media: z.exactOptional(line),
        width: pixels,
        height: pixels,
      }),
      1,
    ),
    alt: text,
    credit: z.exactOptional(text),
    focalPoint: z.exactOptional(object({ x: share, y: share })),
  });
  return { geo, address, logo, picture };
}

export type SharedRecords = ReturnType<typeof createSharedRecords>;
