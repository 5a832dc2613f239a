import { Trans, useLingui } from '@lingui/react/macro'
import { EmptyState } from '@redthread/ui/empty-state'
import { Status } from '@redthread/ui/status'
import { useLive } from '@redthread/workbench/live/use-live'
import { DataTable } from '@redthread/workbench/parts/data-table'
import { Page } from '@redthread/workbench/parts/page'
import { Section } from '@redthread/workbench/parts/section'
import { useCursorList } from '@redthread/workbench/parts/use-cursor-list'
import { useMay } from '@redthread/workbench/session/use-may'
import { useFormats } from '@redthread/workbench/words/use-formats'
import { DropFile } from './drop-file.tsx'
import { ExportPart } from './export-part.tsx'
import { formatWords, runStateWords } from './import-words.ts'
import { importsKey, readImports } from './imports-api.ts'

/** Files in, files out: what is coming in, what came in, and every way to take it along. */
export function Component() {
  const { i18n, t } = useLingui()
  const may = useMay()
  const { moment, count } = useFormats()
  const list = useCursorList([...importsKey, 'list'], readImports)
  useLive('imports', importsKey)
  return (
    <Page
      title={<Trans>Import and export</Trans>}
      lead={
        <Trans>
          Bring a catalog from anywhere, see what it would change, and take it back if need be.
        </Trans>
      }
    >
      {may('integrations:import') ? <DropFile /> : null}
      <Section title={<Trans>Imports</Trans>}>
        <DataTable
          label={t`Imports`}
          list={list}
          rowKey={({ id }) => id}
          to={({ id }) => `/imports/${id}`}
          columns={[
            { key: 'name', label: <Trans>File</Trans>, cell: ({ name }) => name },
            {
              key: 'format',
              label: <Trans>Kind</Trans>,
              cell: ({ format }) => (format ? i18n._(formatWords[format]) : ''),
            },
            {
              key: 'state',
              label: <Trans>State</Trans>,
              cell: ({ state }) => (
                <Status tone={runStateWords[state].tone}>
                  {i18n._(runStateWords[state].label)}
                </Status>
              ),
            },
            {
              key: 'rows',
              label: <Trans>Rows</Trans>,
              figures: true,
              cell: ({ rows, rowsTotal }) => count(rows?.read ?? rowsTotal ?? 0),
            },
            {
              key: 'refused',
              label: <Trans>Refused</Trans>,
              figures: true,
              cell: ({ rows }) => count(rows?.refused ?? 0),
            },
            {
              key: 'at',
              label: <Trans>When</Trans>,
              cell: ({ createdAt }) => moment(createdAt),
            },
          ]}
          empty={
            <EmptyState title={<Trans>Nothing was imported yet</Trans>}>
              <Trans>Drop a file above: from Shopify, WooCommerce, a till or a spreadsheet.</Trans>
            </EmptyState>
          }
        />
      </Section>
      <ExportPart />
    </Page>
  )
}
