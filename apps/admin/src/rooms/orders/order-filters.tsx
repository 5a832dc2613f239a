import { useLingui } from '@lingui/react/macro'
import {
  orderFulfillmentStates,
  orderPaymentStates,
  orderStates,
} from '@redthread/contract/orders-states'
import { usePlaceNames } from '@redthread/workbench/people/use-place-names'
import {
  orderStateWords,
  paymentStateWords,
  receivedStateWords,
  type StateWords,
} from '@redthread/workbench/words/order-words'
import { Choice } from '../../fields/choice.tsx'
import { DatesFilter } from '../../fields/dates-filter.tsx'
import { FilterBar } from '../../fields/filter-bar.tsx'

export interface OrderFiltersProps {
  params: URLSearchParams
  set: (name: string, value: string) => void
}

/** What narrows the orders: words, states, where and when. */
export function OrderFilters({ params, set }: OrderFiltersProps) {
  const { i18n, t } = useLingui()
  const { channelChoices, placeChoices } = usePlaceNames()
  const choose = (name: string) => ({
    value: params.get(name),
    onChange: (next: string) => set(name, next),
  })
  const inWords = <State extends string>(
    states: readonly State[],
    words: Readonly<Record<State, StateWords>>,
  ) => states.map((value) => ({ value, label: i18n._(words[value].label) }))
  return (
    <FilterBar
      search={{
        label: t`Number, name, mail or phone`,
        value: params.get('q') ?? '',
        onChange: (next) => set('q', next),
      }}
    >
      <Choice
        label={t`Every state`}
        choices={inWords(orderStates, orderStateWords)}
        {...choose('state')}
      />
      <Choice
        label={t`Every payment`}
        choices={inWords(orderPaymentStates, paymentStateWords)}
        {...choose('payment')}
      />
      <Choice
        label={t`All goods`}
        choices={inWords(orderFulfillmentStates, receivedStateWords)}
        {...choose('goods')}
      />
      <Choice label={t`Every channel`} choices={channelChoices} {...choose('channel')} />
      <Choice label={t`Every store`} choices={placeChoices} {...choose('place')} />
      <DatesFilter
        label={t`Placed between`}
        from={params.get('from') ?? ''}
        until={params.get('until') ?? ''}
        setFrom={(next) => set('from', next)}
        setUntil={(next) => set('until', next)}
      />
    </FilterBar>
  )
}
