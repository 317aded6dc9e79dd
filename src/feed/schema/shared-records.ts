import * as z from 'zod/mini';
import { country, type Parts, text, line } from './parts.js';

/** Records that several entities hold. */
export function createSharedRecords({ object, url }: Parts) {
  const geo = object({
    latitude: z.number().check(z.gte(-90), z.lte(90)),
    longitude: z.number().check(z.gte(-180), z.lte(180)),
  });
  const address = object({
    streetAddress: z.exactOptional(line),
    postalCode: z.exactOptional(line),
    addressLocality: text,
    addressCountry: country,
  });
  const pixels = z.int().check(z.gte(1), z.lte(20_000));
  const logo = object({ src: url, width: pixels, height: pixels, alt: z.exactOptional(text) });
  const share = z.number().check(z.gte(0), z.lte(1));
  const picture = object({
    sources: z
      .array(
        object({
          src: url,
          type: z.exactOptional(line),
          media: z.exactOptional(line),
          width: pixels,
          height: pixels,
        }),
      )
      .check(z.minLength(1)),
    alt: text,
    credit: z.exactOptional(text),
    focalPoint: z.exactOptional(object({ x: share, y: share })),
  });
  return { geo, address, logo, picture };
}

export type SharedRecords = ReturnType<typeof createSharedRecords>;
