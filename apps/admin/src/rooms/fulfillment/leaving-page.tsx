import { Trans, useLingui } from '@lingui/react/macro'
import { addressLines } from '@redthread/kernel/address'
import { Thread, type ThreadKnot } from '@redthread/ui/thread'
import {
  oneLeavingKey,
  readOneLeaving,
  type LeavingDetail,
} from '@redthread/workbench/api/fulfillment'
import { useLive } from '@redthread/workbench/live/use-live'
import { Page } from '@redthread/workbench/parts/page'
import { PageLoading } from '@redthread/workbench/parts/page-loading'
import { ProblemState } from '@redthread/workbench/parts/problem-state'
import { Section } from '@redthread/workbench/parts/section'
import { StateMark } from '@redthread/workbench/parts/state-mark'
import { ActorName } from '@redthread/workbench/people/actor-name'
import { usePlaceNames } from '@redthread/workbench/people/use-place-names'
import { CrumbTitle } from '@redthread/workbench/shell/crumb-title'
import {
  leavingKindWords,
  leavingStateWords,
  leavingStepWords,
} from '@redthread/workbench/words/leaving-words'
import { useFormats } from '@redthread/workbench/words/use-formats'
import { useLanguage } from '@redthread/workbench/words/use-language'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from 'react-router'
import styles from './fulfillment.module.css'
import { LeavingSteps } from './leaving-steps.tsx'
import { PickLines } from './pick-lines.tsx'

/** Goods of one order that leave one place in one way, from picking to the customer's hands. */
export function Component() {
  const { fulfillmentId = '' } = useParams()
  const { i18n } = useLingui()
  const { nameOf } = usePlaceNames()
  const key = oneLeavingKey(fulfillmentId)
  const one = useQuery({ queryKey: key, queryFn: () => readOneLeaving(fulfillmentId) })
  useLive(`fulfillment-order:${fulfillmentId}`, key)
  if (one.error && !one.data) {
    return <ProblemState error={one.error} onRetry={() => void one.refetch()} />
  }
  if (!one.data) return <PageLoading />
  const { orderNumber, kind, locationId, state, held } = one.data
  return (
    <Page
      title={orderNumber}
      lead={
        <>
          {i18n._(leavingKindWords[kind])}
          {locationId ? ` · ${nameOf(locationId)}` : ''}{' '}
          {held ? (
            <span className={styles.held}>
              <Trans>On hold</Trans>
            </span>
          ) : (
            <StateMark words={leavingStateWords[state]} />
          )}
        </>
      }
      actions={<LeavingSteps one={one.data} />}
    >
      <CrumbTitle>{orderNumber}</CrumbTitle>
      <div className={styles.columns}>
        <div className={styles.stack}>
          <PickLines key={one.data.version} one={one.data} />
          <Steps one={one.data} />
        </div>
        <aside className={styles.stack}>
          <Recipient one={one.data} />
        </aside>
      </div>
    </Page>
  )
}

function Steps({ one }: { one: LeavingDetail }) {
  const { i18n, t } = useLingui()
  const { moment } = useFormats()
  const knots = one.steps.toReversed().map(({ action, at, by, note }, place): ThreadKnot => ({
    key: `${at}:${place}`,
    state: 'done',
    title: i18n._(leavingStepWords[action]),
    note: (
      <>
        {moment(at)} · <ActorName actor={by} />
        {note ? ` · ${note}` : ''}
      </>
    ),
  }))
  return (
    <Section title={<Trans>What happened</Trans>}>
      <Thread label={t`What happened`} knots={knots} />
    </Section>
  )
}

function Recipient({ one }: { one: LeavingDetail }) {
  const { locale } = useLanguage()
  const { day } = useFormats()
  const { recipient, address, option, dueOn, holdUntil, tracking, collectedBy, orderId } = one
  return (
    <Section title={<Trans>For</Trans>}>
      <address className={styles.person}>
        <strong>{recipient.name ?? '–'}</strong>
        {address
          ? addressLines(address, locale).map((line) => <span key={line}>{line}</span>)
          : null}
        {recipient.phone ? <a href={`tel:${recipient.phone}`}>{recipient.phone}</a> : null}
        {option ? <span>{option.name}</span> : null}
        {dueOn ? (
          <span>
            <Trans>Due {day(dueOn)}</Trans>
          </span>
        ) : null}
        {holdUntil ? (
          <span>
            <Trans>Kept until {day(holdUntil)}</Trans>
          </span>
        ) : null}
        {tracking ? (
          <span>
            {[tracking.carrier, tracking.number].filter(Boolean).join(' ')}{' '}
            {tracking.url ? (
              <a href={tracking.url} target="_blank" rel="noreferrer">
                <Trans>Follow the parcel</Trans>
              </a>
            ) : null}
          </span>
        ) : null}
        {collectedBy ? (
          <span>
            <Trans>Collected by {collectedBy}</Trans>
          </span>
        ) : null}
        <Link to={`/orders/${orderId}`}>
          <Trans>The whole order</Trans>
        </Link>
      </address>
    </Section>
  )
}
