import { Trans, useLingui } from '@lingui/react/macro'
import { Select, Switch } from '@mantine/core'
import type { Wire } from '@redthread/client/wire'
import type { Channel } from '@redthread/contract/channels'
import type { ChannelPolicy, OmnibusChoice } from '@redthread/contract/pricing-lists'
import { Skeleton } from '@redthread/ui/skeleton'
import { ProblemLine } from '@redthread/workbench/parts/problem-line'
import { sayDone, sayProblem } from '@redthread/workbench/parts/say'
import { useMay } from '@redthread/workbench/session/use-may'
import { useLanguage } from '@redthread/workbench/words/use-language'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Static } from 'typebox'
import { readPolicy, setPolicy } from './pricing-api.ts'
import styles from './pricing.module.css'

type Choice = Static<typeof OmnibusChoice>

/** The choices of one channel, each saved as it is made. */
export function PolicyRow({ channel }: { channel: Wire<Channel> }) {
  const { t } = useLingui()
  const { locale } = useLanguage()
  const may = useMay()
  const key = ['prices', 'policy', channel.id]
  const policy = useQuery({ queryKey: key, queryFn: () => readPolicy(channel.id) })
  const choose = useChoose(channel.id, key)
  const { data } = policy
  const set = (part: Partial<Choice>) => {
    if (data) choose.mutate({ before: data, choice: { ...choiceOf(data), ...part } })
  }
  const name = channel.name[locale]
  const shown = choose.isPending ? { ...data, ...choose.variables.choice } : data
  return (
    <li>
      <div>
        <strong>{name}</strong>
        <span className={styles.quiet}>
          {channel.country} · {channel.currency}
        </span>
      </div>
      <ProblemLine error={policy.error} />
      {shown?.newArrival === undefined ? (
        policy.error ? null : (
          <Skeleton height="36px" />
        )
      ) : (
        <fieldset disabled={!may('pricing:write') || choose.isPending}>
          <legend className="rt-hidden">{name}</legend>
          <Switch
            label={t`Keep the first prior price while the price only falls`}
            checked={shown.progressive ?? false}
            onChange={(event) => set({ progressive: event.currentTarget.checked })}
          />
          <Switch
            label={t`Its goods spoil soon: tell no prior price`}
            checked={shown.perishable ?? false}
            onChange={(event) => set({ perishable: event.currentTarget.checked })}
          />
          <Select
            label={t`New goods, on sale for less than 30 days`}
            data={[
              { value: 'since_first_sale', label: t`Lowest price since the first sale` },
              { value: 'none', label: t`No prior price` },
            ]}
            value={shown.newArrival}
            onChange={(next) => next && set({ newArrival: next })}
            allowDeselect={false}
          />
          {shown.version === 0 ? (
            <small className={styles.quiet}>
              <Trans>As is usual; nobody has chosen yet.</Trans>
            </small>
          ) : null}
        </fieldset>
      )}
    </li>
  )
}

interface Choosing {
  before: ChannelPolicy
  choice: Choice
}

function useChoose(channelId: string, key: string[]) {
  const queries = useQueryClient()
  const choose = useMutation({
    mutationFn: ({ before, choice }: Choosing) => setPolicy(channelId, before.version, choice),
    onSuccess: (next, { before }) => {
      queries.setQueryData(key, next)
      const undo = () => choose.mutate({ before: next, choice: choiceOf(before) })
      sayDone(<Trans>Saved</Trans>, undo)
    },
    onError: (error) => {
      sayProblem(error)
      void queries.invalidateQueries({ queryKey: key })
    },
  })
  return choose
}

function choiceOf({ progressive, perishable, newArrival }: ChannelPolicy): Choice {
  return { progressive, perishable, newArrival }
}
