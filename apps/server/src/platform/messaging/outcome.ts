/**
 * What a provider said to one attempt: `accepted`, it is theirs now; `later`, worth another try
 * (busy, unreachable, greylisted); `refused`, never worth one (no such address).
 */
export type Outcome =
  | { readonly kind: 'accepted'; readonly reference: string; readonly reply: string }
  | { readonly kind: 'later'; readonly reply: string }
  | { readonly kind: 'refused'; readonly reply: string }

const longest = 500

/** A provider's words on one line and of bounded length, fit for the outbox screen. */
export function replyText(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line
}
