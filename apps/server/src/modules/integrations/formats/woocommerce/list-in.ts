import { lineOf } from '../../rules/code-of.ts'

/** Splits a list of names; a comma inside a name is written `\\,`. */
export function listIn(text: string): string[] {
  const parts = text.split(/(?<!\\),/).map((part) => lineOf(part.replaceAll('\\,', ','), 255))
  return [...new Set(parts)].filter((part) => part !== '')
}
