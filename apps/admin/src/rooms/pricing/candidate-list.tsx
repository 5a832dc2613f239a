import { Trans, useLingui } from '@lingui/react/macro'
import type { MessageDescriptor } from '@lingui/core'
import { Money } from '@redthread/ui/money'
import { Status } from '@redthread/ui/status'
import { useFormats } from '@redthread/workbench/words/use-formats'
import { useLanguage } from '@redthread/workbench/words/use-language'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { listKey, readList, type Explanation, type Row } from './pricing-api.ts'
import { lossWords, specificityWords } from './pricing-words.ts'
import styles from './pricing.module.css'
import { useChannels } from './use-channels.ts'
import { WindowWords } from './window-words.tsx'

type Candidate = Explanation['candidates'][number]
/** What holds first, what is not even in this currency last. */
function rank({ outcome, code }: Candidate): number {
  if (code === 'other_currency') return 3
  return { won: 0, regular: 1, lost: 2 }[outcome]
}

/** Every price that is written down for an article: the one that holds, and why not the others. */
export function CandidateList({ why }: { why: Explanation }) {
  const { locale } = useLanguage()
  const ordered = why.candidates.toSorted((a, b) => rank(a) - rank(b))
  return (
    <section>
      <h3 className={styles.small}>
        <Trans>Prices that were looked at</Trans>
      </h3>
      <ol className={styles.candidates}>
        {ordered.map((candidate) => {
          const { row, outcome } = candidate
          return (
            <li key={row.id} data-outcome={outcome}>
              <div>
                <Circumstances row={row} />
                <Verdict candidate={candidate} />
              </div>
              <Money value={{ amount: row.amount, currency: row.currency }} locale={locale} />
            </li>
          )
        })}
      </ol>
    </section>
  )
}

function Verdict({ candidate: { outcome, code, detail } }: { candidate: Candidate }) {
  const { i18n } = useLingui()
  const { moment, count } = useFormats()
  if (outcome === 'won') {
    return (
      <Status tone="positive">
        <Trans>This one holds</Trans>
      </Status>
    )
  }
  if (outcome === 'regular') {
    return (
      <Status tone="thread">
        <Trans>The regular price that it reduces</Trans>
      </Status>
    )
  }
  const more = (detail ?? {}) as { by?: string; missing?: number; from?: number; until?: number }
  const words: Record<string, MessageDescriptor> =
    code === 'less_specific' ? specificityWords : lossWords
  const said = words[(code === 'less_specific' ? more.by : code) ?? '']
  const at = more.from ?? more.until
  return (
    <span className={styles.quiet}>
      {said ? i18n._(said) : code}
      {at === undefined ? null : `: ${moment(new Date(at).toISOString())}`}
      {more.missing === undefined ? null : <Trans>: {count(more.missing)} more</Trans>}
    </span>
  )
}

/** Whom a price is for, where, and when. */
function Circumstances({ row }: { row: Row }) {
  const { locale } = useLanguage()
  const { nameOf } = useChannels()
  const { channelId, country, listId, groupId, companyId, minQuantity } = row
  const region = new Intl.DisplayNames(locale, { type: 'region' })
  return (
    <span>
      {listId ? <ListName listId={listId} /> : <Trans>Base price</Trans>}
      {[
        channelId ? nameOf(channelId) : null,
        country ? region.of(country) : null,
        groupId,
        companyId,
        minQuantity > 1 ? `${minQuantity}+` : null,
      ]
        .filter(Boolean)
        .map((part) => ` · ${part}`)}
      {row.validFrom && row.validUntil ? (
        <>
          {' · '}
          <WindowWords from={row.validFrom} until={row.validUntil} />
        </>
      ) : null}
    </span>
  )
}

function ListName({ listId }: { listId: string }) {
  const { data } = useQuery({ queryKey: listKey(listId), queryFn: () => readList(listId) })
  return <Link to={`/prices/lists/${listId}`}>{data?.name ?? <Trans>Price list</Trans>}</Link>
}
