/** "ca" of "ca-ES": what a language is called without its country and script. */
export function primaryTag(language: string): string {
  return language.split('-', 1)[0]?.toLowerCase() ?? '';
}
