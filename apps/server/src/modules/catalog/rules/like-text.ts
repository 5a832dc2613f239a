/** Words as a pattern of LIKE that stands for themselves alone. */
export function likeText(words: string): string {
  return words.replaceAll(/[\\%_]/g, String.raw`\$&`)
}
