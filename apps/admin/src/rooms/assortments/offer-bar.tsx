import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Group, Popover } from '@mantine/core'
import { useFormats } from '@redthread/workbench/words/use-formats'
import { useState } from 'react'
import type { Selection } from '../../grid/use-selection.ts'
import { SaveFaults } from '../products/save-faults.tsx'
import styles from './assortments.module.css'
import { addOf, WindowFields, type OfferWindow } from './window-fields.tsx'
import { useAssortmentChange } from './use-assortment-change.tsx'

const MOST = 1_000

/** What can be done at once with the selected products of a channel. */
export function OfferBar({ channelId, selection }: { channelId: string; selection: Selection }) {
  const { t } = useLingui()
  const { count } = useFormats()
  const [window, setWindow] = useState<OfferWindow>({ from: null, until: null })
  const [planning, setPlanning] = useState(false)
  const ids = [...selection.keys] as `prd_${string}`[]
  const change = useAssortmentChange(channelId, () => {
    setPlanning(false)
    selection.clear()
  })
  const tooMany = ids.length > MOST
  return (
    <div className={styles.bulk} role="region" aria-label={t`Selected products`} aria-live="polite">
      <strong>
        <Trans>{count(selection.count)} selected</Trans>
      </strong>
      <Popover opened={planning} onChange={setPlanning} position="bottom-start" trapFocus withArrow>
        <Popover.Target>
          <Button
            size="sm"
            variant="default"
            disabled={tooMany}
            onClick={() => setPlanning(!planning)}
          >
            <Trans>Change when</Trans>
          </Button>
        </Popover.Target>
        <Popover.Dropdown>
          <div className={styles.plan}>
            <WindowFields window={window} onChange={setWindow} />
            <Group justify="flex-end">
              <Button
                size="sm"
                loading={change.isPending}
                onClick={() => change.mutate({ add: addOf(ids, window) })}
              >
                <Trans>Change</Trans>
              </Button>
            </Group>
          </div>
        </Popover.Dropdown>
      </Popover>
      <Button
        size="sm"
        variant="default"
        disabled={tooMany}
        loading={change.isPending && !planning}
        onClick={() => change.mutate({ remove: ids })}
      >
        <Trans>Take out of the channel</Trans>
      </Button>
      <Button size="sm" variant="subtle" onClick={selection.clear}>
        <Trans>Select none</Trans>
      </Button>
      {tooMany ? (
        <small>
          <Trans>At most {count(MOST)} at once</Trans>
        </small>
      ) : null}
      <SaveFaults error={change.error} />
    </div>
  )
}
