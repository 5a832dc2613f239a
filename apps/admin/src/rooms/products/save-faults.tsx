import { Trans } from '@lingui/react/macro'
import { Alert } from '@mantine/core'
import { asProblem } from '@redthread/workbench/api/problem'
import { ProblemLine } from '@redthread/workbench/parts/problem-line'
import styles from './products.module.css'

interface Fault {
  path: string
  code: string
  value: string
}

/** Why a product could not be saved: each fault with its place and value. */
export function SaveFaults({ error }: { error: unknown }) {
  if (error === null) return null
  const faults = faultsOf(asProblem(error).detail)
  if (faults.length === 0) return <ProblemLine error={error} />
  return (
    <Alert role="alert" variant="light" color="red" title={<Trans>Nothing is saved yet</Trans>}>
      <ul className={styles.faults}>
        {faults.slice(0, 20).map(({ path, code, value }) => (
          <li key={`${path}:${code}:${value}`}>
            <code>{path}</code> {code.replaceAll('_', ' ')}
            {value ? <> ({value})</> : null}
          </li>
        ))}
      </ul>
    </Alert>
  )
}

function faultsOf(detail: unknown): Fault[] {
  if (typeof detail !== 'object' || detail === null || !('errors' in detail)) return []
  return Array.isArray(detail.errors) ? (detail.errors as Fault[]) : []
}
