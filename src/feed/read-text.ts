/** Bytes. */
export const LARGEST_FEED = 5 * 1024 * 1024;

/** The body as text (UTF-8, a byte order mark is dropped), or undefined as soon as it grows beyond 5 MB. */
export async function readText(response: Response, limit = LARGEST_FEED): Promise<string | undefined> {
  if (!response.body) return '';
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let size = Number(response.headers.get('content-length'));
  for (let received = 0; Math.max(size, received) <= limit; size = 0) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    received += value.byteLength;
    text += decoder.decode(value, { stream: true });
  }
  await reader.cancel();
  return undefined;
}
