import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { DataTable } from '@redthread/workbench/parts/data-table'
import { Section } from '@redthread/workbench/parts/section'
import { useCursorList } from '@redthread/workbench/parts/use-cursor-list'
import { useLanguage } from '@redthread/workbench/words/use-language'
import { IconDownload } from '@tabler/icons-react'
import { reasonWords } from './import-words.ts'
import { importKey, readImportErrors, type Run } from './imports-api.ts'

/** Every fault with its row, column, value and reason; the whole list as a file. */
export function ErrorsPart({ run }: { run: Run }) {
  const { t } = useLingui()
  const { locale } = useLanguage()
  const list = useCursorList([...importKey(run.id), 'errors', run.version], (after) =>
    readImportErrors(run.id, after),
  )
  if (!list.loading && !list.error && list.rows.length === 0) return null
  return (
    <Section
      title={<Trans>What was not taken</Trans>}
      actions={
        <Button
          component="a"
          href={`/v1/imports/${run.id}/errors.csv`}
          download
          variant="default"
          leftSection={<IconDownload size={16} stroke={1.7} aria-hidden="true" />}
        >
          <Trans>Download the list</Trans>
        </Button>
      }
    >
      <DataTable
        label={t`What was not taken`}
        list={list}
        rowKey={({ row, column, reason }) => `${row}:${column ?? ''}:${reason}`}
        columns={[
          { key: 'row', label: <Trans>Row</Trans>, figures: true, cell: ({ row }) => row },
          { key: 'column', label: <Trans>Column</Trans>, cell: ({ column }) => column },
          { key: 'value', label: <Trans>Value</Trans>, cell: ({ value }) => value.slice(0, 120) },
          {
            key: 'reason',
            label: <Trans>Reason</Trans>,
            cell: ({ reason }) => reasonWords(reason, locale),
          },
        ]}
        empty={null}
      />
    </Section>
  )
}
