import { element, toHtml } from '../../fallback/markup.js';
import type { Network } from '../../model/network.js';

const WIDTH = 600;
const HEIGHT = 600;
const A_DAY = 86_400;

/**
 * The answer that a site gets which was given a frame page's address, as https://oembed.com has it. The quotation is what
 * WordPress shows until the frame has told its height, and leaves where that fails.
 */
export function toOEmbed(address: string, title: string, network: Network): Readonly<Record<string, unknown>> {
  const frame = {
    class: 'wp-embedded-content',
    sandbox: 'allow-scripts allow-popups allow-downloads',
    src: address,
    title,
    width: String(WIDTH),
    height: String(HEIGHT),
    frameborder: '0',
    loading: 'lazy',
  };
  const quotation = element('blockquote', { class: 'wp-embedded-content' }, element('a', { href: address }, title));
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: network.project?.acronym,
    provider_url: network.homepage,
    cache_age: A_DAY,
    width: WIDTH,
    height: HEIGHT,
    html: toHtml([quotation, element('iframe', frame)]),
  };
}
