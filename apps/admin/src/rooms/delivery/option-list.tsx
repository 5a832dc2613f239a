import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Button, UnstyledButton } from '@mantine/core'
import type { DeliveryState } from '@redthread/contract/delivery'
import { EmptyState } from '@redthread/ui/empty-state'
import { Money } from '@redthread/ui/money'
import { sayDone, sayProblem } from '@redthread/workbench/parts/say'
import { StateMark } from '@redthread/workbench/parts/state-mark'
import { useLanguage } from '@redthread/workbench/words/use-language'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { moveOption, optionsKey, type Option, type Zone } from './delivery-api.ts'
import { deliveryKindWords, deliveryStateWords } from './delivery-words.ts'
import styles from './delivery.module.css'

export interface OptionListProps {
  options: readonly Option[]
  zones: readonly Zone[]
  mayWrite: boolean
  onOpen: (optionId: string) => void
}

/** The ways to have goods sent, in their order; paused and resumed with one press. */
export function OptionList({ options, zones, mayWrite, onOpen }: OptionListProps) {
  const { i18n, t } = useLingui()
  const { locale } = useLanguage()
  const queries = useQueryClient()
  const move = useMutation({
    mutationFn: ({ seen, to }: { seen: Option; to: DeliveryState }) => moveOption(seen, to),
    onSuccess: (next, { seen, to }) => {
      void queries.invalidateQueries({ queryKey: optionsKey })
      const name = next.name[locale]
      const said = to === 'active' ? t`${name} is offered again` : t`${name} is paused`
      const back = seen.state
      sayDone(said, back === to ? undefined : () => move.mutate({ seen: next, to: back }))
    },
    onError: sayProblem,
  })
  if (options.length === 0) {
    return (
      <EmptyState title={<Trans>Nothing is sent yet</Trans>}>
        <Trans>Make a zone, then an option that reaches it: a parcel locker, a courier.</Trans>
      </EmptyState>
    )
  }
  const nameOfZone = new Map(zones.map(({ id, name }) => [id as string, name[locale]]))
  return (
    <ul className={styles.options} aria-label={t`Delivery options`}>
      {options.map((option) => {
        const { id, name, kind, carrier, state, rates, freeFrom, currency, zoneIds, pace } = option
        const amounts = rates.map(({ amount }) => amount)
        const from = { amount: Math.min(...amounts), currency }
        const price = <Money value={from} locale={locale} />
        return (
          <li key={id} data-off={state === 'active' ? undefined : true}>
            <UnstyledButton className={styles.name ?? ''} onClick={() => onOpen(id)}>
              <strong>{name[locale]}</strong>
              <span>{[i18n._(deliveryKindWords[kind]), carrier].filter(Boolean).join(' · ')}</span>
            </UnstyledButton>
            <span className={styles.zones}>
              {zoneIds.map((zone) => nameOfZone.get(zone) ?? '…').join(', ')}
            </span>
            <span className={styles.price}>
              <span>{amounts.length > 1 ? <Trans>from {price}</Trans> : price}</span>
              {freeFrom === null ? null : (
                <small>
                  <Trans>
                    free from <Money value={{ amount: freeFrom, currency }} locale={locale} />
                  </Trans>
                </small>
              )}
            </span>
            <span className={styles.zones}>
              {pace.maxDays === 0 ? (
                <Trans>the same day</Trans>
              ) : pace.minDays === pace.maxDays ? (
                <Plural value={pace.minDays} one="# working day" other="# working days" />
              ) : (
                t`${pace.minDays}–${pace.maxDays} working days`
              )}
            </span>
            <StateMark words={deliveryStateWords[state]} />
            {mayWrite && state !== 'archived' ? (
              <Button
                variant="subtle"
                size="compact-sm"
                aria-label={`${state === 'active' ? t`Pause` : t`Offer again`}: ${name[locale]}`}
                onClick={() =>
                  move.mutate({ seen: option, to: state === 'active' ? 'paused' : 'active' })
                }
              >
                {state === 'active' ? <Trans>Pause</Trans> : <Trans>Offer again</Trans>}
              </Button>
            ) : (
              <span />
            )}
          </li>
        )
      })}
    </ul>
  )
}
