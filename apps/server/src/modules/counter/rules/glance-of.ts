import type { CustomerGlance } from '@redthread/contract/counter'
import type { Id } from '@redthread/kernel/id'

/** A person as the room of people knows them. */
export interface PersonKnown {
  readonly id: Id<'per'>
  readonly givenName: string | null
  readonly familyName: string | null
  readonly email: string | null
  readonly phone: string | null
  readonly proved: boolean
}

type Named = Pick<PersonKnown, 'givenName' | 'familyName'>

/** A name as it may be called across a store: `Aino V.`; empty where none is known. */
export function nameOf({ givenName, familyName }: Named): string {
  const letter = familyName === null ? '' : `${firstSign(familyName)}.`
  return [givenName ?? '', letter].filter((part) => part !== '' && part !== '.').join(' ')
}

/** A person as a till may see them: enough to recognize what they said themselves. */
export function glanceOf(person: PersonKnown): CustomerGlance {
  const { id: personId, email, phone, proved } = person
  return {
    personId,
    name: nameOf(person),
    email: email === null ? null : hiddenMail(email),
    phone: phone === null ? null : `••• ${phone.slice(-4)}`,
    proved,
  }
}

/** `aino@tuuli.example` → `a•••@tuuli.example`. */
function hiddenMail(email: string): string {
  const at = email.lastIndexOf('@')
  return `${firstSign(email)}•••${email.slice(at)}`
}

/** Whole, where it is more than one code unit. */
function firstSign(text: string): string {
  const code = text.codePointAt(0)
  return code === undefined ? '' : String.fromCodePoint(code)
}
