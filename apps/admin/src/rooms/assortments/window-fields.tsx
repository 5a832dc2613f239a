import { useLingui } from '@lingui/react/macro'
import { InstantInput } from '../../fields/instant-input.tsx'
import styles from './assortments.module.css'

/** From and until when something is offered; open-ended where a bound is missing. */
export interface OfferWindow {
  readonly from: string | null
  readonly until: string | null
}

export interface WindowFieldsProps {
  window: OfferWindow
  onChange: (window: OfferWindow) => void
}

/** When products are offered; left empty, from now on and for good. */
export function WindowFields({ window, onChange }: WindowFieldsProps) {
  const { t } = useLingui()
  return (
    <div className={styles.window}>
      <InstantInput
        label={t`From`}
        value={window.from}
        onChange={(from) => onChange({ ...window, from })}
      />
      <InstantInput
        label={t`Until`}
        value={window.until}
        onChange={(until) => onChange({ ...window, until })}
      />
    </div>
  )
}

/** Products with the window they are to be offered in. */
export function addOf(ids: readonly `prd_${string}`[], { from, until }: OfferWindow) {
  return ids.map((productId) => ({
    productId,
    ...(from === null ? {} : { from }),
    ...(until === null ? {} : { until }),
  }))
}
