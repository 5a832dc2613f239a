import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@redthread/ui/button'
import { useId } from 'react'
import type { CartLineView, PlaceView } from '../../views/cart-view.ts'
import { formText } from '../../views/form-text.ts'
import { wayText } from '../../views/form-way.ts'
import { useShop } from '../../views/use-shop.ts'
import { shortDay } from '../../words/short-day.ts'
import { Icon } from '../icon.tsx'
import { CartPress } from './cart-press.tsx'
import styles from './line-way.module.css'

const DAYS_SHOWN = 6

/** How one line reaches the reader, chosen from all that is possible for it. */
export function LineWay({ line, places }: { line: CartLineView; places: readonly PlaceView[] }) {
  const { t } = useLingui()
  const { locale } = useShop()
  const id = useId()
  const { fulfillment, ways } = line
  const chosen = wayText(fulfillment)
  if (ways.length === 0) return null
  const known = places.some(({ locationId, days }) =>
    days.some((day) => `${locationId} ${day}` === chosen),
  )
  return (
    <CartPress act="line" fields={{ line: line.id }} className={styles.way}>
      {({ busy, sent }) => (
        <>
          <label htmlFor={id} className="rt-hidden">
            {t`How ${line.title} reaches you`}
          </label>
          <Icon name={fulfillment?.kind === 'pickup' ? 'pin' : 'truck'} />
          <select
            // A choice that was taken back by the server is shown as it stands there.
            key={`${chosen} ${busy}`}
            id={id}
            name="how"
            defaultValue={sent ? formText(sent, 'how') : chosen}
            aria-busy={busy || undefined}
            onChange={({ target }) => target.form?.requestSubmit()}
          >
            {chosen === '' ? <option value="">{t`Choose how you get it`}</option> : null}
            {ways.includes('delivery') ? <option value="delivery">{t`Deliver`}</option> : null}
            {fulfillment?.kind === 'pickup' && !known ? (
              <option value={chosen}>{t`Collect, ${shortDay(fulfillment.day, locale)}`}</option>
            ) : null}
            {ways.includes('pickup')
              ? places.map(({ locationId, name, days }) => (
                  <optgroup key={locationId} label={t`Collect at ${name}`}>
                    {days.slice(0, DAYS_SHOWN).map((day) => (
                      <option key={day} value={`${locationId} ${day}`}>
                        {name}, {shortDay(day, locale)}
                      </option>
                    ))}
                  </optgroup>
                ))
              : null}
          </select>
          <Button type="submit" size="small" className={styles.go}>
            <Trans>Change</Trans>
          </Button>
        </>
      )}
    </CartPress>
  )
}
