import { Trans } from '@lingui/react/macro'
import { Page } from '@redthread/workbench/parts/page'

export function Component() {
  return (
    <Page title={<Trans>Today</Trans>}>
      <p>…</p>
    </Page>
  )
}
