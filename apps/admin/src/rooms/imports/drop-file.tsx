import { Trans, useLingui } from '@lingui/react/macro'
import { Progress, Text } from '@mantine/core'
import { Dropzone } from '@mantine/dropzone'
import { mostFileBytes } from '@redthread/contract/integrations'
import { ProblemLine } from '@redthread/workbench/parts/problem-line'
import { IconFileImport } from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { importKey, sendFile } from './imports-api.ts'
import styles from './imports.module.css'

/** Where a file is dropped or chosen; it goes up at once, and is looked at before it is written. */
export function DropFile() {
  const { t } = useLingui()
  const go = useNavigate()
  const queries = useQueryClient()
  const [share, setShare] = useState(0)
  const [tooLarge, setTooLarge] = useState(false)
  const send = useMutation({
    mutationFn: (file: File) => sendFile(file, {}, setShare),
    onSuccess: (run) => {
      queries.setQueryData(importKey(run.id), run)
      void go(`/imports/${run.id}`)
    },
  })
  return (
    <div className={styles.drop}>
      <Dropzone
        multiple={false}
        maxSize={mostFileBytes}
        loading={false}
        disabled={send.isPending}
        inputProps={{ 'aria-label': t`File to import` }}
        onDrop={([file]) => {
          setTooLarge(false)
          setShare(0)
          if (file) send.mutate(file)
        }}
        onReject={() => setTooLarge(true)}
      >
        <div className={styles.zone}>
          <IconFileImport size={36} stroke={1.3} aria-hidden="true" />
          <div>
            <Text fw={600}>
              {send.isPending ? (
                <Trans>Sending {send.variables.name}</Trans>
              ) : (
                <Trans>Drop a file here, or press to choose one</Trans>
              )}
            </Text>
            <Text size="sm" c="dimmed">
              <Trans>
                CSV, JSON or XML up to 200 MB. The kind of file is found out; you see a preview
                before anything changes.
              </Trans>
            </Text>
          </div>
        </div>
      </Dropzone>
      {send.isPending ? (
        <Progress value={share * 100} aria-label={t`Sent so far`} size="sm" />
      ) : null}
      {tooLarge ? (
        <Text role="alert" c="red" size="sm">
          <Trans>This file is larger than 200 MB. Split it, or use the command line.</Trans>
        </Text>
      ) : null}
      <ProblemLine error={send.error} />
    </div>
  )
}
