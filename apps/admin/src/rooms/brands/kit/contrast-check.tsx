import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Status } from '@redthread/ui/status'
import type { BrandTokens } from '@redthread/ui/theme/brand-tokens'
import { contrastReport, type ContrastFinding } from '@redthread/ui/theme/contrast-report'
import { useFormats } from '@redthread/workbench/words/use-formats'
import { useMemo } from 'react'
import styles from './contrast.module.css'
import { tokenWords } from './kit-words.ts'

/** Each pair of colors that meets on a screen, with its ratio: failures open, the rest folded. */
export function ContrastCheck({ colors }: Pick<BrandTokens, 'colors'>) {
  const report = useMemo(() => contrastReport({ colors }), [colors])
  const failing = report.filter(({ passes }) => !passes)
  return (
    <section className={styles.check} aria-live="polite">
      {failing.length === 0 ? (
        <Status tone="positive">
          <Trans>All {report.length} pairs can be read, in light and in dark (WCAG 2.2 AA)</Trans>
        </Status>
      ) : (
        <>
          <Status tone="critical">
            <Plural
              value={failing.length}
              one="# pair is hard to read"
              other="# pairs are hard to read"
            />
          </Status>
          <PairList findings={failing} colors={colors} />
        </>
      )}
      <details className={styles.all}>
        <summary>
          <Trans>Show every pair</Trans>
        </summary>
        <PairList findings={report} colors={colors} />
      </details>
    </section>
  )
}

interface PairListProps extends Pick<BrandTokens, 'colors'> {
  findings: readonly ContrastFinding[]
}

function PairList({ findings, colors }: PairListProps) {
  const { i18n, t } = useLingui()
  const { count } = useFormats()
  return (
    <ul className={styles.pairs}>
      {findings.map(({ foreground, background, scheme, ratio, needed, passes, use }) => (
        <li key={`${foreground}/${background}/${scheme}`}>
          <span
            className={styles.sample}
            aria-hidden="true"
            style={{ color: colors[foreground][scheme], background: colors[background][scheme] }}
          >
            {use === 'words' ? 'Aa' : '◯'}
          </span>
          <span className={styles.pair}>
            {i18n._(tokenWords[foreground].name)} – {i18n._(tokenWords[background].name)}
            <small>{scheme === 'light' ? t`light` : t`dark`}</small>
          </span>
          <span className={styles.ratio} data-fails={!passes || undefined}>
            {count(ratio)}
            <small>{passes ? <Trans>enough</Trans> : <Trans>needs {count(needed)}</Trans>}</small>
          </span>
        </li>
      ))}
    </ul>
  )
}
