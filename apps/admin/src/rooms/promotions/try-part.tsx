import { Trans, useLingui } from '@lingui/react/macro'
import { ActionIcon, Button, NumberInput, Select, TagsInput, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { findOffers, readOffer } from '@redthread/workbench/api/offers'
import { ProblemLine } from '@redthread/workbench/parts/problem-line'
import { Section } from '@redthread/workbench/parts/section'
import { useLanguage } from '@redthread/workbench/words/use-language'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { channelsKey, readChannels } from '../channels/channels-api.ts'
import { areRulesFaulty, faultsOf, type PromotionFaults } from './promotion-faults.ts'
import { TryOutcome } from './try-outcome.tsx'
import { trialOf } from './trial-draft.ts'
import { simulate, type Basket, type PromotionDraft } from './promotions-api.ts'
import styles from './promotions.module.css'

export interface TryPartProps {
  /** The saved one that the draft stands in for. */
  promotionId: string | undefined
  draft: PromotionDraft
  faults: PromotionFaults
}

/** A basket beside the promotion: what it would cost with it and without, and why not. */
export function TryPart({ promotionId, draft, faults }: TryPartProps) {
  const { t } = useLingui()
  const faulty = areRulesFaulty(faults)
  const { locale } = useLanguage()
  const channels = useQuery({
    queryKey: [...channelsKey, 'list', {}],
    queryFn: () => readChannels(),
  })
  const [chosen, setChannel] = useState<string | null>(null)
  const channelId = chosen ?? channels.data?.items.find(({ kind }) => kind === 'web')?.id
  const first = useFirstArticles(channelId)
  const [edited, setEdited] = useState<Basket['lines'] | null>(null)
  const [coupons, setCoupons] = useState<string[]>([])
  const lines = edited ?? first
  const [asked] = useDebouncedValue(JSON.stringify({ draft, channelId, lines, coupons }), 350)
  const said = JSON.parse(asked) as Basket & { draft: PromotionDraft }
  const result = useQuery({
    queryKey: ['promotions', 'simulation', asked],
    queryFn: () => {
      const basket = { ...said, lines: said.lines.filter(isAsked) }
      return simulate(basket, trialOf(said.draft, promotionId))
    },
    // What is asked is a moment older than what is on screen.
    enabled: said.channelId !== undefined && said.lines.some(isAsked) && !isFaulty(said.draft),
    placeholderData: keepPreviousData,
    retry: false,
  })
  const change = (place: number, part: Partial<Basket['lines'][number]>) =>
    setEdited(lines.with(place, { sku: '', quantity: 1, ...lines[place], ...part }))
  return (
    <Section title={<Trans>Try it on a basket</Trans>}>
      <Select
        label={t`Channel`}
        data={
          channels.data?.items.map(({ id, name }) => ({ value: id, label: name[locale] })) ?? []
        }
        value={channelId ?? null}
        onChange={(next) => {
          setChannel(next)
          setEdited(null)
        }}
        allowDeselect={false}
      />
      {lines.map(({ sku, quantity }, place) => (
        <div key={place} className={styles.basket}>
          <TextInput
            aria-label={t`SKU of line ${place + 1}`}
            placeholder={t`SKU`}
            value={sku}
            onChange={(event) => change(place, { sku: event.currentTarget.value })}
          />
          <NumberInput
            aria-label={t`Pieces of line ${place + 1}`}
            min={1}
            max={999}
            allowDecimal={false}
            value={quantity}
            onChange={(next) => change(place, { quantity: Math.max(1, Number(next)) })}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t`Remove line ${place + 1}`}
            onClick={() => setEdited(lines.toSpliced(place, 1))}
          >
            <IconTrash size={16} stroke={1.6} aria-hidden="true" />
          </ActionIcon>
        </div>
      ))}
      <div>
        <Button
          variant="default"
          size="sm"
          leftSection={<IconPlus size={15} stroke={1.8} aria-hidden="true" />}
          onClick={() => setEdited([...lines, { sku: '', quantity: 1 }])}
        >
          <Trans>Add a line</Trans>
        </Button>
      </div>
      <TagsInput label={t`Codes entered`} value={coupons} onChange={setCoupons} />
      {faulty ? (
        <p className={styles.quiet}>
          <Trans>Fill in what is marked on the left, and it is tried here.</Trans>
        </p>
      ) : (
        <ProblemLine error={result.error} />
      )}
      {result.data && !faulty ? (
        <TryOutcome simulation={result.data} promotionId={promotionId} />
      ) : null}
    </Section>
  )
}

/** The first articles of a channel, so that there is a basket to begin with. */
function useFirstArticles(channelId: string | undefined): Basket['lines'] {
  const { locale } = useLanguage()
  const { data } = useQuery({
    queryKey: ['offers', channelId, 'first-articles', locale],
    queryFn: async () => {
      if (channelId === undefined) return []
      const { items } = await findOffers({ channelId, locale, limit: 3 })
      const details = await Promise.all(items.map(({ id }) => readOffer(channelId, id, locale)))
      return details.flatMap(({ variants }) => variants.slice(0, 1).map(({ sku }) => sku))
    },
    enabled: channelId !== undefined,
  })
  return (data ?? []).map((sku) => ({ sku, quantity: 2 }))
}

function isFaulty(draft: PromotionDraft): boolean {
  return areRulesFaulty(faultsOf(draft))
}

function isAsked({ sku }: Basket['lines'][number]): boolean {
  return sku.trim() !== ''
}
