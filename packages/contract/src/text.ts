import type { Words } from '@redthread/kernel/words'
import { Type as T } from 'typebox'
import { Shape } from './define.ts'

/** A text of one line, with no space at either end; `least` 0 allows an empty one. */
export function Line(most: number, least = 1) {
  const pattern = least === 0 ? '^(\\S(.*\\S)?)?$' : '^\\S(.*\\S)?$'
  return T.String({ minLength: least, maxLength: most, pattern })
}

/** A text of one line in every language, none left empty. */
export function LineInAllLocales(most: number) {
  const line = Line(most)
  return T.Unsafe<Words>(Shape({ en: line, fi: line, da: line, pl: line }))
}
