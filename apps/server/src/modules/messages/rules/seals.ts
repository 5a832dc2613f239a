import { secretMask, type MessageSecrets } from '@redthread/contract/messages'

const anySeal = /sealed-[0-9a-f]{16}-[A-Za-z]+/g

/** The mark that stands for a secret in a stored text; `noise` is 16 hexadecimal digits. */
export function sealOf(noise: string, field: string): string {
  return `sealed-${noise}-${field}`
}

/** Puts the secrets where their seals stand; `escape` fits them to the text around. */
export function openSeals(
  text: string,
  secrets: MessageSecrets,
  escape: (secret: string) => string,
): string {
  return text.replaceAll(anySeal, (seal) =>
    Object.hasOwn(secrets, seal) ? escape(secrets[seal] ?? '') : seal,
  )
}

/** Covers every seal with the mask. */
export function maskSeals(text: string): string {
  return text.replaceAll(anySeal, secretMask)
}
