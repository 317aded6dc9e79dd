/**
 * What a frame page and `embed.js` around it say to each other; docs/embedding.md tells the order.
 *
 * `ready` (frame) → `acknowledged` with a secret (page) → `height` with that secret (frame), and `hello` (page) asks for
 * `ready` again where the page's script came later than the frame's.
 */
export interface FrameMessage {
  readonly mobilityFrame: 'hello' | 'ready' | 'acknowledged' | 'height';
  readonly secret?: string;
  /** CSS pixels. */
  readonly height?: number;
  /** The frame page's title: for a frame whose author gave it none. */
  readonly title?: string;
}
