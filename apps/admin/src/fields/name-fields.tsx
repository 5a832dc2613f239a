import { locales, type Locale, type Words } from '@redthread/kernel/words'
import { TextInput } from '@mantine/core'
import { languageNames } from '@redthread/workbench/words/languages'
import styles from './fields.module.css'

export interface NameFieldsProps {
  /** What is named so, as the group's name. */
  label: string
  value: Words
  maxLength: number
  onChange: (value: Words) => void
}

/** A short text in every language; what is not said follows the first one. */
export function NameFields({ label, value, maxLength, onChange }: NameFieldsProps) {
  return (
    <div role="group" aria-label={label} className={styles.names}>
      {locales.map((locale) => (
        <TextInput
          key={locale}
          label={`${label}, ${languageNames[locale]}`}
          required
          maxLength={maxLength}
          value={value[locale]}
          onChange={(event) => {
            const said = event.currentTarget.value
            const follows = (other: Locale) => locale === 'en' && value[other] === value.en
            const next = (other: Locale) =>
              other === locale || follows(other) ? said : value[other]
            onChange({ en: next('en'), fi: next('fi'), da: next('da'), pl: next('pl') })
          }}
        />
      ))}
    </div>
  )
}
