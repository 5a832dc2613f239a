import { useLingui } from '@lingui/react/macro'
import { isLocale } from '@redthread/kernel/words'
import { languageNames } from '@redthread/workbench/words/languages'
import { gapOf } from './product-words.ts'

/** What is missing, in a few words; nothing where nothing is. */
export function GapWords({ gaps }: { gaps: readonly string[] }) {
  const told = useGapWords()
  if (gaps.length === 0) return null
  const words = [...new Set(gaps.map((gap) => told(gap)))]
  return <span title={words.join('\n')}>{words.join(', ')}</span>
}

/** Says a missing part in words: the title, in Finnish. */
export function useGapWords(): (code: string) => string {
  const { i18n } = useLingui()
  return (code) => {
    const { words, of } = gapOf(code)
    const name = words ? i18n._(words) : code
    if (of === null) return name
    const parts = of.split('.').map((part) => (isLocale(part) ? languageNames[part] : part))
    return `${name} (${parts.join(', ')})`
  }
}
