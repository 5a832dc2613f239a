import { Trans } from '@lingui/react/macro'
import { Table } from '@mantine/core'
import type { ImportReport } from '@redthread/contract/locations-bulk'
import { Status } from '@redthread/ui/status'
import { useFormats } from '@redthread/workbench/words/use-formats'
import styles from './locations.module.css'

/** What a file would do, or has done, to the places; and its faults, as a spreadsheet counts. */
export function ImportOutcome({ report, done }: { report: ImportReport; done: boolean }) {
  const { count } = useFormats()
  const { created, changed, unchanged, failed, errors } = report
  return (
    <div role="status" className={styles.sheet}>
      {done ? (
        <Status tone="positive">
          <Trans>Taken in.</Trans>
        </Status>
      ) : null}
      <dl className={styles.tally}>
        <div>
          <dt>
            <Trans>New</Trans>
          </dt>
          <dd>{count(created)}</dd>
        </div>
        <div>
          <dt>
            <Trans>Changed</Trans>
          </dt>
          <dd>{count(changed)}</dd>
        </div>
        <div>
          <dt>
            <Trans>As they were</Trans>
          </dt>
          <dd>{count(unchanged)}</dd>
        </div>
        <div>
          <dt>
            <Trans>Faulty</Trans>
          </dt>
          <dd>{count(failed)}</dd>
        </div>
      </dl>
      {errors.length > 0 ? <Faults errors={errors} /> : null}
    </div>
  )
}

function Faults({ errors }: Pick<ImportReport, 'errors'>) {
  return (
    <div className={styles.faults} tabIndex={0}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>
              <Trans>Row</Trans>
            </Table.Th>
            <Table.Th>
              <Trans>Column</Trans>
            </Table.Th>
            <Table.Th>
              <Trans>Stands there</Trans>
            </Table.Th>
            <Table.Th>
              <Trans>What is wrong</Trans>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {errors.map(({ row, column, value, reason }) => (
            <Table.Tr key={`${row} ${column} ${reason}`}>
              <Table.Td>{row}</Table.Td>
              <Table.Td>{column}</Table.Td>
              <Table.Td>
                <code>{value}</code>
              </Table.Td>
              <Table.Td lang="en">{reason}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  )
}
