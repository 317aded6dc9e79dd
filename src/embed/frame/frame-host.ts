/** The side of the page around frames: gives each frame of ours the height that its content asks for. */
import type { FrameMessage } from './frame-messages.js';

const LOWEST = 100;
const HIGHEST = 20_000;
/** Milliseconds between two heights of a frame: a content that answers each height with another must not spin. */
const PAUSE = 100;

const secrets = new WeakMap<HTMLIFrameElement, string>();
/** By us, for want of a title of the author's. */
const named = new WeakSet<HTMLIFrameElement>();
const wanted = new WeakMap<HTMLIFrameElement, number>();
let folder = '';

/** @param base the folder of `embed.js`; only frame pages from beside it are listened to */
export function sizeFrame(frame: HTMLIFrameElement, base: string): void {
  if (folder === '') addEventListener('message', onMessage);
  folder = `${base}embed/`;
  send(frame, { mobilityFrame: 'hello' });
}

function ownFrames(): HTMLIFrameElement[] {
  return [...document.querySelectorAll('iframe')].filter(({ src }) => src.startsWith(folder));
}

/** To whatever stands in the frame: a secret lets it set its own height, no more. */
function send(frame: HTMLIFrameElement, message: FrameMessage): void {
  frame.contentWindow?.postMessage(message, '*');
}

function onMessage({ data, source, origin }: MessageEvent<FrameMessage | null>): void {
  if (!data?.mobilityFrame || !isOurs(origin)) return;
  const frame = ownFrames().find(({ contentWindow }) => contentWindow === source);
  if (!frame) return;
  if (data.mobilityFrame === 'ready') acknowledge(frame);
  else if (data.mobilityFrame === 'height' && data.secret === secrets.get(frame)) onHeight(frame, data);
}

/** A frame with `sandbox` has an origin that is written `null`. */
function isOurs(origin: string): boolean {
  return origin === 'null' || origin === new URL(folder).origin;
}

function acknowledge(frame: HTMLIFrameElement): void {
  const secret = crypto.getRandomValues(new Uint32Array(4)).join('-');
  secrets.set(frame, secret);
  send(frame, { mobilityFrame: 'acknowledged', secret });
}

function onHeight(frame: HTMLIFrameElement, { height, title }: FrameMessage): void {
  if (typeof title === 'string' && (!frame.title || named.has(frame))) {
    frame.title = title;
    named.add(frame);
  }
  if (typeof height !== 'number' || !Number.isFinite(height)) return;
  const isWaiting = wanted.has(frame);
  wanted.set(frame, Math.min(Math.max(height, LOWEST), HIGHEST));
  if (isWaiting) return;
  apply(frame);
  setTimeout(() => {
    apply(frame);
    wanted.delete(frame);
  }, PAUSE);
}

/** The height is the content's: a border of the frame comes on top, where the page's styles count it in. */
function apply(frame: HTMLIFrameElement): void {
  const isBorderIn = getComputedStyle(frame).boxSizing === 'border-box';
  const border = isBorderIn ? frame.offsetHeight - frame.clientHeight : 0;
  frame.style.setProperty('height', `${(wanted.get(frame) ?? LOWEST) + border}px`);
}
