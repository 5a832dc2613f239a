import { Trans } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import type { LeavingDetail } from '@redthread/workbench/api/fulfillment'
import { useMay } from '@redthread/workbench/session/use-may'
import { useState, type ReactNode } from 'react'
import { HandOutSheet } from './hand-out-sheet.tsx'
import { ShipSheet } from './ship-sheet.tsx'
import { useStep } from './use-step.ts'

/** The next step that may be made, as its button; the rest in a second one. */
export function LeavingSteps({ one }: { one: LeavingDetail }) {
  const may = useMay()
  const step = useStep(one)
  const [open, setOpen] = useState<'ship' | 'hand_out'>()
  if (!may('fulfillment:write')) return null
  const can = new Set<string>(one.held ? [] : one.actions)
  const isWhole = one.lines.every(({ picked, quantity }) => picked >= quantity)
  const button = (wanted: 'accept' | 'pack' | 'deliver' | 'ready', words: ReactNode) => (
    <Button loading={step.isPending} onClick={() => step.mutate({ step: wanted })}>
      {words}
    </Button>
  )
  return (
    <>
      {one.state === 'ready' || one.state === 'shipped' ? (
        <Button
          variant="default"
          loading={step.isPending}
          onClick={() => step.mutate({ step: 'notices' })}
        >
          <Trans>Tell the customer again</Trans>
        </Button>
      ) : null}
      {can.has('accept') ? button('accept', <Trans>Take it on</Trans>) : null}
      {can.has('pack') && isWhole ? button('pack', <Trans>Close the parcel</Trans>) : null}
      {can.has('make_ready') && isWhole
        ? button('ready', <Trans>Put it ready to collect</Trans>)
        : null}
      {can.has('deliver') ? button('deliver', <Trans>It has arrived</Trans>) : null}
      {can.has('ship') ? (
        <Button onClick={() => setOpen('ship')}>
          <Trans>Send it off</Trans>
        </Button>
      ) : null}
      {can.has('hand_out') ? (
        <Button onClick={() => setOpen('hand_out')}>
          <Trans>Hand it out</Trans>
        </Button>
      ) : null}
      {open === 'ship' ? <ShipSheet one={one} onClose={() => setOpen(undefined)} /> : null}
      {open === 'hand_out' ? <HandOutSheet one={one} onClose={() => setOpen(undefined)} /> : null}
    </>
  )
}
