import { passwordLength } from '@redthread/contract/staff'

const usual =
  /password|passw0rd|salasana|adgangskode|has[lł]o|qwerty|letmein|welcome|12345|abcdef/gi

/**
 * Tells whether a password is too short, of few characters, made of a word that everyone uses, or
 * holds the owner's own name or address. No other rules: they make passwords worse, not better.
 */
export function isWeakPassword(password: string, owner: { email: string; name: string }): boolean {
  if (password.length < passwordLength.least || new Set(password).size < 5) return true
  const rest = password.replaceAll(usual, '')
  if (rest.length < passwordLength.least / 2) return true
  const lower = password.toLowerCase()
  const own = [owner.email.split('@')[0] ?? '', ...owner.name.split(/\s+/)]
  return own.some((word) => word.length > 3 && lower.replace(word.toLowerCase(), '').length < 6)
}
