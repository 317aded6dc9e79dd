/** The frame's side: tells the page around it how high the content is, by our own messages and by WordPress's. */
import type { FrameMessage } from './frame-messages.js';

/** WordPress puts it behind the address of a page that it embeds. https://developer.wordpress.org/reference/functions/wp_filter_oembed_result/ */
const wordPressSecret = /[#&?]secret=([\da-z]+)/i.exec(location.hash)?.[1];

interface Host {
  readonly secret: string;
  readonly origin: string;
}

interface WordPressMessage {
  readonly message?: 'ready' | 'height' | 'link';
}

let host: Host | undefined;
let reported = -1;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Whether the page around gives this frame the height that it asks for. */
export function isSizedByHost(): boolean {
  return host !== undefined;
}

/** WordPress lets a sandboxed frame lead its visitor to a page of the same host; a new window it may not open. */
export function askWordPressToOpen(address: string): boolean {
  if (wordPressSecret === undefined) return false;
  parent.postMessage({ message: 'link', value: address, secret: wordPressSecret }, '*');
  return true;
}

/** @param content what is measured @param onHost called when the page around answers */
export function reportHeight(content: Element, onHost: () => void): void {
  // WordPress hides a frame until it has told its height, and a frame that nobody sees is given no frames to paint.
  const report = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => sendHeight(content));
  };
  addEventListener('message', ({ data, source, origin }: MessageEvent<FrameMessage & WordPressMessage>) => {
    if (source !== parent) return;
    if (data?.mobilityFrame) onHostMessage(data, origin, onHost);
    else if (data?.message !== 'ready' || data.secret !== wordPressSecret) return;
    reported = -1;
    report();
  });
  new ResizeObserver(report).observe(content);
  content.addEventListener('mobility-ready', report);
  report();
  send({ mobilityFrame: 'ready' });
}

function onHostMessage({ mobilityFrame, secret }: FrameMessage, origin: string, onHost: () => void): void {
  if (mobilityFrame === 'hello') send({ mobilityFrame: 'ready' });
  if (mobilityFrame !== 'acknowledged' || typeof secret !== 'string') return;
  host = { secret, origin };
  onHost();
}

function send(message: FrameMessage): void {
  // A page with an origin of its own gets what is meant for it alone; `ready` holds nothing.
  parent.postMessage(message, host && host.origin !== 'null' ? host.origin : '*');
}

function sendHeight(content: Element): void {
  const height = Math.ceil(content.getBoundingClientRect().height);
  if (height === reported) return;
  reported = height;
  if (host) send({ mobilityFrame: 'height', height, title: document.title, secret: host.secret });
  if (wordPressSecret !== undefined)
    parent.postMessage({ message: 'height', value: height, secret: wordPressSecret }, '*');
}
