import { Plural, Trans } from '@lingui/react/macro'
import { Alert } from '@mantine/core'
import { asProblem } from '@redthread/workbench/api/problem'
import { ProblemLine } from '@redthread/workbench/parts/problem-line'

/** Why an attribute stays: how many values there are of it, and which categories ask for it. */
export function InUse({ error }: { error: unknown }) {
  const { status, detail } = asProblem(error)
  if (status !== 409) return <ProblemLine error={error} />
  const { values = 0, categories = [] } = (detail ?? {}) as {
    values?: number
    categories?: string[]
  }
  return (
    <Alert role="alert" variant="light" color="red" title={<Trans>It is still in use</Trans>}>
      {values > 0 ? (
        <p>
          <Plural value={values} one="# product says it." other="# products say it." />
        </p>
      ) : null}
      {categories.length > 0 ? (
        <p>
          <Trans>Categories that ask for it: {categories.join(', ')}</Trans>
        </p>
      ) : null}
    </Alert>
  )
}
