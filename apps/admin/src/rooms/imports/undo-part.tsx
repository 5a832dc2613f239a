import { Trans, useLingui } from '@lingui/react/macro'
import type { UndoReport } from '@redthread/contract/integrations'
import { Section } from '@redthread/workbench/parts/section'
import { useFormats } from '@redthread/workbench/words/use-formats'
import { useLanguage } from '@redthread/workbench/words/use-language'
import { reasonWords } from './import-words.ts'
import styles from './imports.module.css'

/** What was taken back, and what someone has changed since and therefore stays. */
export function UndoPart({ undo }: { undo: UndoReport }) {
  const { t } = useLingui()
  const { count } = useFormats()
  const { locale } = useLanguage()
  const { archived, restored, prices, left, leftCount } = undo
  return (
    <Section
      title={<Trans>Taken back</Trans>}
      note={
        <Trans>
          {count(archived)} products archived, {count(restored)} restored, {count(prices)} prices as
          before.
        </Trans>
      }
    >
      {leftCount > 0 ? (
        <>
          <p>
            <Trans>{count(leftCount)} stay, because they were changed since:</Trans>
          </p>
          <ul className={styles.samples} aria-label={t`What stays`}>
            {left.map(({ handle, reason }) => (
              <li key={handle}>
                <span>{handle}</span>
                <span className={styles.quiet}>{reasonWords(reason, locale)}</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Section>
  )
}
