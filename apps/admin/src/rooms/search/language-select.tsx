import { useLingui } from '@lingui/react/macro'
import { Select } from '@mantine/core'
import { locales } from '@redthread/kernel/words'
import { languageNames } from '@redthread/workbench/words/languages'

export interface LanguageSelectProps {
  value: string
  onChange: (value: string) => void
}

/** One language of the shops, or all of them. */
export function LanguageSelect({ value, onChange }: LanguageSelectProps) {
  const { t } = useLingui()
  return (
    <Select
      aria-label={t`Language`}
      placeholder={t`Every language`}
      clearable
      clearButtonProps={{ 'aria-label': t`Every language` }}
      data={locales.map((locale) => ({ value: locale, label: languageNames[locale] }))}
      value={value || null}
      onChange={(next) => onChange(next ?? '')}
    />
  )
}
