/** What a scanned text is for. */
export type CodeKind = 'pass' | 'cart' | 'article'

/** Tells a customer's pass and a handed-over cart from the code of an article. */
export function codeKind(text: string): CodeKind {
  if (text.startsWith('rt-pass:')) return 'pass'
  return /^https?:\/\/\S+\/take\/[0-9A-Za-z]+$/.test(text.trim()) ? 'cart' : 'article'
}
