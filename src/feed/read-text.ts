const LARGEST_FEED = 5 * 1024 * 1024;

/** The body as text (UTF-8, a byte order mark is dropped), or undefined as soon as it grows beyond 5 MB. */
export async function readText(response: Response, limit = LARGEST_FEED): Promise<string | undefined> {
  if (Number(response.headers.get('content-length')) > limit || !response.body) {
    await response.body?.cancel();
    return response.body ? undefined : '';
  }
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let size = 0; ;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > limit) {
      await reader.cancel();
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
}
