import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Checkbox, Drawer, FileInput, Group } from '@mantine/core'
import type { ImportReport } from '@redthread/contract/locations-bulk'
import { ProblemLine } from '@redthread/workbench/parts/problem-line'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { ImportOutcome } from './import-outcome.tsx'
import { importLocations, locationsKey, storesKey } from './locations-api.ts'
import styles from './locations.module.css'

interface ImportSheetProps {
  opened: boolean
  onClose: () => void
}

/** Takes places in from a CSV: looks first and tells every fault, writes when told to. */
export function ImportSheet({ opened, onClose }: ImportSheetProps) {
  const { t } = useLingui()
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      position="right"
      size="xl"
      title={<Trans>Places from a file</Trans>}
      closeButtonProps={{ 'aria-label': t`Close` }}
    >
      <ImportForm onClose={onClose} />
    </Drawer>
  )
}

function ImportForm({ onClose }: { onClose: () => void }) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const [file, setFile] = useState<File | null>(null)
  const [withoutFaulty, setWithoutFaulty] = useState(false)
  const look = useMutation({
    mutationFn: async (from: File) => importLocations(await from.text(), { dryRun: true }),
  })
  const take = useMutation({
    mutationFn: async (from: File) =>
      importLocations(await from.text(), { dryRun: false, withoutFaulty }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: locationsKey })
      await queries.invalidateQueries({ queryKey: storesKey })
    },
  })
  const choose = (chosen: File | null) => {
    setFile(chosen)
    take.reset()
    look.reset()
    if (chosen !== null) look.mutate(chosen)
  }
  const report = take.data ?? look.data
  const done = take.data?.applied === true
  return (
    <div className={styles.sheet}>
      <FileInput
        label={t`CSV file`}
        description={t`As the export writes it. Rows are matched by their short name; a column that is missing stays as it is.`}
        placeholder={t`Choose a file`}
        accept=".csv,text/csv"
        value={file}
        onChange={choose}
        clearable
        clearButtonProps={{ 'aria-label': t`Take the file away` }}
        data-autofocus
      />
      {look.isPending ? (
        <p role="status">
          <Trans>Reading the file…</Trans>
        </p>
      ) : null}
      <ProblemLine error={look.error ?? take.error} />
      {report ? <ImportOutcome report={report} done={done} /> : null}
      {report && report.failed > 0 && !done ? (
        <Checkbox
          label={t`Leave the faulty rows out and take in the others`}
          checked={withoutFaulty}
          onChange={(event) => setWithoutFaulty(event.currentTarget.checked)}
        />
      ) : null}
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {done ? <Trans>Close</Trans> : <Trans>Not now</Trans>}
        </Button>
        {done ? null : (
          <Button
            disabled={file === null || !isWorthTaking(report, withoutFaulty)}
            loading={take.isPending}
            onClick={() => file && take.mutate(file)}
          >
            <Trans>Take the places in</Trans>
          </Button>
        )}
      </Group>
    </div>
  )
}

function isWorthTaking(report: ImportReport | undefined, withoutFaulty: boolean): boolean {
  if (report === undefined || report.created + report.changed === 0) return false
  return report.failed === 0 || withoutFaulty
}
