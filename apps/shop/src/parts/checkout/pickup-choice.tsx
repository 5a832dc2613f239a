import { Trans } from '@lingui/react/macro'
import { Field } from '@redthread/ui/field'
import type { PlaceView } from '../../views/cart-view.ts'
import { useShop } from '../../views/use-shop.ts'
import { shortDay } from '../../words/short-day.ts'

export interface PickupChoiceProps {
  places: readonly PlaceView[]
  /** Store and day that everything is collected at now; empty where it is not. */
  chosen: string
  fault: string | undefined
}

const DAYS_SHOWN = 6

/** Store and day to collect everything; those that have the most stand first. */
export function PickupChoice({ places, chosen, fault }: PickupChoiceProps) {
  const { locale } = useShop()
  const first = places[0]?.days[0]
  const usual = chosen.startsWith('loc_') || !first ? chosen : `${places[0]?.locationId} ${first}`
  return (
    <Field label={<Trans>Store and day</Trans>} error={fault}>
      {(control) => (
        <select {...control} key={usual} name="place" defaultValue={usual}>
          {places.map(({ locationId, name, text, days }) => (
            <optgroup key={locationId} label={`${name} · ${text}`}>
              {days.slice(0, DAYS_SHOWN).map((day) => (
                <option key={day} value={`${locationId} ${day}`}>
                  {name}, {shortDay(day, locale)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      )}
    </Field>
  )
}
