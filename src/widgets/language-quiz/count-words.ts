/** As a person would count them: what stands between spaces and holds a letter or a figure. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
