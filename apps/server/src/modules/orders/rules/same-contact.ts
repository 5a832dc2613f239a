/** How an order says that its person is reached. */
export interface Reached {
  readonly email: string | null
  readonly phone: string | null
}

/**
 * Whether what somebody typed is the mail address or the phone of an order: any case of letters;
 * of the phone, all digits but the country code. Takes as long for a near miss as for a far one.
 */
export function isSameContact(typed: string, { email, phone }: Reached): boolean {
  const text = typed.trim().toLowerCase()
  if (text.includes('@')) return isSame(text, (email ?? '').toLowerCase())
  const digits = text.replaceAll(/\D/g, '').replace(/^0+/, '')
  const known = (phone ?? '').replaceAll(/\D/g, '')
  if (digits.length < 7) return false
  return isSame(digits, known.slice(-digits.length)) && known.length - digits.length <= 3
}

const longest = 320

/** Looks at as many letters whatever they are: time tells nothing of how near a guess is. */
function isSame(typed: string, known: string): boolean {
  let differs = typed.length ^ known.length
  for (let at = 0; at < longest; at++) {
    differs |= (typed.charCodeAt(at) || 0) ^ (known.charCodeAt(at) || 0)
  }
  return differs === 0 && typed !== '' && typed.length <= longest
}
