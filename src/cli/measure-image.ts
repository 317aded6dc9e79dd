/** Width and height in CSS pixels, as a browser lays an image out that has no other size. */
export interface ImageDimensions {
  readonly width: number;
  readonly height: number;
  /** A drawing has a shape; its size is a suggestion. */
  readonly isVector: boolean;
}

/** EXIF's orientations from 5 on lay the picture on its side. https://www.w3.org/TR/css-images-3/#the-image-orientation */
const FIRST_TURNED = 5;

/** Undefined for a file that is no image, or a drawing that says no size. */
export async function measureImage(content: Uint8Array): Promise<ImageDimensions | undefined> {
  const { imageSize } = await import('image-size');
  try {
    const { width, height, orientation = 1, type } = imageSize(content);
    const isTurned = orientation >= FIRST_TURNED;
    const size = isTurned ? { width: height, height: width } : { width, height };
    return { ...size, isVector: type === 'svg' };
  } catch {
    return undefined;
  }
}
