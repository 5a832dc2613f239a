import { msg } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import type { AccountState } from '@redthread/contract/payments-accounts'
import { Money } from '@redthread/ui/money'
import { Skeleton } from '@redthread/ui/skeleton'
import { Status } from '@redthread/ui/status'
import { ProblemState } from '@redthread/workbench/parts/problem-state'
import { sayDone, sayProblem } from '@redthread/workbench/parts/say'
import { Sheet } from '@redthread/workbench/parts/sheet'
import { ActorName } from '@redthread/workbench/people/actor-name'
import { useMay } from '@redthread/workbench/session/use-may'
import { useFormats } from '@redthread/workbench/words/use-formats'
import { useLanguage } from '@redthread/workbench/words/use-language'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from 'react-router'
import {
  blockGiftCard,
  giftCardKey,
  giftCardsKey,
  readGiftCard,
  type CardDetail,
} from './payments-api.ts'
import styles from './payments.module.css'

const transferWords = {
  issued: msg`Issued`,
  redeemed: msg`Paid with`,
  returned: msg`Paid back`,
  written_off: msg`Written off`,
}

/** One gift card: what is left, every movement, and the way to block it. */
export function GiftCardSheet({
  giftCardId,
  onClose,
}: {
  giftCardId: string
  onClose: () => void
}) {
  const { locale } = useLanguage()
  const key = giftCardKey(giftCardId)
  const card = useQuery({ queryKey: key, queryFn: () => readGiftCard(giftCardId) })
  const { data } = card
  return (
    <Sheet
      title={data ? <code>•••• {data.lastFour}</code> : <Trans>Gift card</Trans>}
      onClose={onClose}
    >
      {card.error ? (
        <ProblemState error={card.error} onRetry={() => void card.refetch()} />
      ) : data ? (
        <>
          <p className={styles.balance}>
            <Money value={{ amount: data.balance, currency: data.currency }} locale={locale} />
          </p>
          <Block card={data} />
          <Transfers card={data} />
        </>
      ) : (
        <div aria-busy="true">
          <Skeleton lines={5} height="28px" />
        </div>
      )}
    </Sheet>
  )
}

function Block({ card }: { card: CardDetail }) {
  const { t } = useLingui()
  const mayIssue = useMay()('gift_cards:issue')
  const queries = useQueryClient()
  const block = useMutation({
    mutationFn: ({ seen, to }: { seen: CardDetail; to: AccountState }) => blockGiftCard(seen, to),
    onSuccess: (next, { to }) => {
      queries.setQueryData(giftCardKey(card.id), next)
      void queries.invalidateQueries({ queryKey: [...giftCardsKey, 'list'] })
      const back = to === 'blocked' ? 'active' : 'blocked'
      sayDone(to === 'blocked' ? t`Blocked` : t`Usable again`, () =>
        block.mutate({ seen: next, to: back }),
      )
    },
    onError: sayProblem,
  })
  const isActive = card.state === 'active'
  return (
    <div className={styles.lookUp}>
      <Status tone={isActive ? 'positive' : 'critical'}>
        {isActive ? <Trans>Usable</Trans> : <Trans>Blocked</Trans>}
      </Status>
      {mayIssue ? (
        <Button
          variant="default"
          size="compact-md"
          loading={block.isPending}
          onClick={() => block.mutate({ seen: card, to: isActive ? 'blocked' : 'active' })}
        >
          {isActive ? <Trans>Block it</Trans> : <Trans>Let it be used again</Trans>}
        </Button>
      ) : null}
    </div>
  )
}

function Transfers({ card: { transfers, currency } }: { card: CardDetail }) {
  const { i18n } = useLingui()
  const { locale } = useLanguage()
  const { moment } = useFormats()
  return (
    <ul className={styles.moves}>
      {transfers.map(({ id, kind, amount, by, at, orderId, note }) => (
        <li key={id}>
          <span>
            {i18n._(transferWords[kind])}
            {orderId ? (
              <>
                {' · '}
                <Link to={`/orders/${orderId}`}>
                  <Trans>the order</Trans>
                </Link>
              </>
            ) : null}
          </span>
          <Money
            value={{
              amount: kind === 'issued' || kind === 'returned' ? amount : -amount,
              currency,
            }}
            locale={locale}
          />
          <small>
            {moment(at)} · <ActorName actor={by} />
            {note ? ` · ${note}` : ''}
          </small>
        </li>
      ))}
    </ul>
  )
}
