import { Trans, useLingui } from '@lingui/react/macro'
import { Section } from '@redthread/workbench/parts/section'
import { useFormats } from '@redthread/workbench/words/use-formats'
import { useLanguage } from '@redthread/workbench/words/use-language'
import { attributeKindWords } from './attribute-words.ts'
import type { Definition } from './attributes-api.ts'
import styles from './attributes.module.css'
import { SwatchDot } from './swatch-dot.tsx'

const MOST_DOTS = 8

export interface SectionListProps {
  definitions: readonly Definition[]
  onOpen: (code: string) => void
}

/** Attributes under the headings of the product editor, each with what it takes. */
export function SectionList({ definitions, onOpen }: SectionListProps) {
  const { i18n } = useLingui()
  const { locale } = useLanguage()
  const sections = Map.groupBy(definitions, ({ section }) => section ?? '')
  return [...sections].map(([section, items]) => (
    <Section key={section} title={section || <Trans>Without a section</Trans>}>
      <ul className={styles.lines}>
        {items.map((one) => (
          <li key={one.code}>
            <button type="button" className={styles.open} onClick={() => onOpen(one.code)}>
              {one.name[locale] ?? one.code}
            </button>
            <span>
              {i18n._(attributeKindWords[one.kind])}
              {one.unit ? `, ${one.unit}` : null}
            </span>
            <Choices definition={one} />
            <small>
              <Marks definition={one} />
            </small>
          </li>
        ))}
      </ul>
    </Section>
  ))
}

function Choices({ definition: { choices = [] } }: { definition: Definition }) {
  const { count } = useFormats()
  const { locale } = useLanguage()
  if (choices.length === 0) return <span />
  const swatches = choices.flatMap(({ code, swatch }) => (swatch ? [{ code, swatch }] : []))
  const words = choices.slice(0, 3).map(({ code, label }) => label[locale] ?? code)
  return (
    <span className={styles.choices}>
      {swatches.slice(0, MOST_DOTS).map(({ code, swatch }) => (
        <SwatchDot key={code} swatch={swatch} />
      ))}
      <span className={styles.words}>
        {words.join(', ')}
        {choices.length > words.length ? <> +{count(choices.length - words.length)}</> : null}
      </span>
    </span>
  )
}

function Marks({ definition }: { definition: Definition }) {
  const { t } = useLingui()
  const { facet, localizable, scopable } = definition
  const marks = [
    facet ? t`filter in the shop` : null,
    localizable ? t`per language` : null,
    scopable ? t`per channel` : null,
  ]
  return marks.filter(Boolean).join(' · ')
}
