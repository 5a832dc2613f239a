import { Trans, useLingui } from '@lingui/react/macro'
import { Progress } from '@mantine/core'
import { useFormats } from '@redthread/workbench/words/use-formats'
import type { Run } from './imports-api.ts'
import styles from './imports.module.css'

const moving = new Set<Run['state']>(['uploading', 'previewing', 'running', 'undoing'])

/** How far a run is and how fast it goes, while it goes. */
export function ProgressPart({ run }: { run: Run }) {
  const { t } = useLingui()
  const { count } = useFormats()
  if (!moving.has(run.state)) return null
  const { rowsRead, rowsTotal, rowsPerSecond, receivedBytes, sizeBytes, state } = run
  const share =
    state === 'uploading' ? receivedBytes / Math.max(1, sizeBytes) : rowsRead / (rowsTotal || 1)
  return (
    <div className={styles.progress} role="status">
      <Progress
        value={rowsTotal === null && state !== 'uploading' ? 100 : Math.min(100, share * 100)}
        animated
        aria-label={t`Progress`}
      />
      <p>
        {rowsTotal === null ? (
          <Trans>{count(rowsRead)} rows so far</Trans>
        ) : (
          <Trans>
            {count(rowsRead)} of {count(rowsTotal)} rows
          </Trans>
        )}
        {rowsPerSecond ? (
          <>
            {' · '}
            <Trans>{count(Math.round(rowsPerSecond))} per second</Trans>
          </>
        ) : null}
      </p>
    </div>
  )
}
