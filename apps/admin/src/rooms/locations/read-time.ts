/** Reads a time as people type it; undefined where it is none. */
export function readTime(text: string): string | undefined {
  const digits = text.trim().replace(/[.\s]/, ':')
  const match = /^(\d{1,2}):?(\d{2})?$/.exec(digits)
  if (!match) return undefined
  const [hours, minutes] = [Number(match[1]), Number(match[2] ?? 0)]
  if (hours > 24 || minutes > 59 || (hours === 24 && minutes > 0)) return undefined
  return `${String(hours % 24).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
}
