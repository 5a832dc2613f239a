import { msg } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { Select } from '@mantine/core'
import { Section } from '@redthread/workbench/parts/section'
import { useUrlState } from '@redthread/workbench/parts/use-url-state'
import { usePlaceNames } from '@redthread/workbench/people/use-place-names'
import { useFormats } from '@redthread/workbench/words/use-formats'
import { useQuery } from '@tanstack/react-query'
import { PlainTable } from '../../fields/plain-table.tsx'
import { LevelRules } from './level-rules.tsx'
import { reckon, type ReckonStep } from './reckon.ts'
import { readRules, rulesKey, type Detail } from './stock-api.ts'
import styles from './stock.module.css'

const stepWords = {
  onHand: msg`on hand`,
  committed: msg`for orders`,
  reserved: msg`in carts`,
  unavailable: msg`set aside`,
  safety: msg`safety`,
  buffer: msg`left by the channel`,
  fenced: msg`kept for other channels`,
} satisfies Record<ReckonStep['step'], unknown>

/** What lies at each place, and step by step why so much of it may be sold. */
export function LevelsPart({ stock }: { stock: Detail }) {
  const { i18n, t } = useLingui()
  const { count } = useFormats()
  const { nameOf } = usePlaceNames()
  const [channel, setChannel] = useUrlState('channel')
  const rules = useQuery({ queryKey: rulesKey, queryFn: readRules })
  const chosen = rules.data?.items.find(({ channelId }) => channelId === channel)
  const rows = stock.levels.map((level) => ({ level, sum: reckon(level, stock, chosen) }))
  const all = rows.reduce((sum, { sum: { promise } }) => sum + promise, 0)
  const whole = count(all)
  return (
    <Section
      title={<Trans>{whole} to sell</Trans>}
      note={
        stock.tracked ? (
          <Trans>How much of what lies there may be promised, and why.</Trans>
        ) : (
          <Trans>It is not followed: it sells without limit.</Trans>
        )
      }
      actions={
        <Select
          aria-label={t`Channel`}
          placeholder={t`Before rules of a channel`}
          clearable
          clearButtonProps={{ 'aria-label': t`Before rules of a channel` }}
          data={(rules.data?.items ?? []).map(({ channelId }) => ({
            value: channelId as string,
            label: nameOf(channelId),
          }))}
          value={channel || null}
          onChange={(next) => setChannel(next ?? '')}
        />
      }
    >
      <PlainTable
        label={t`Stock by place`}
        head={[
          { key: 'place', label: t`Place` },
          { key: 'how', label: t`How it comes about` },
          { key: 'coming', label: t`Coming`, figures: true },
          { key: 'sell', label: t`To sell`, figures: true },
          { key: 'rules', hidden: t`Rules here` },
        ]}
      >
        <tbody>
          {rows.map(({ level, sum }) => (
            <tr key={level.locationId} className={sum.sells ? undefined : styles.quietRow}>
              <th scope="row">{nameOf(level.locationId)}</th>
              <td>
                <ul className={styles.reckon}>
                  {sum.steps
                    .filter(({ step, pieces }) => step === 'onHand' || pieces > 0)
                    .map(({ step, pieces }) => (
                      <li key={step}>
                        <b>
                          {step === 'onHand' ? '' : '− '}
                          {count(pieces)}
                        </b>{' '}
                        {i18n._(stepWords[step])}
                      </li>
                    ))}
                  {sum.sells ? null : (
                    <li>
                      <Trans>the channel does not sell from here</Trans>
                    </li>
                  )}
                </ul>
              </td>
              <td data-figures>{level.incoming === 0 ? '–' : count(level.incoming)}</td>
              <td data-figures className={styles.sell}>
                {count(sum.promise)}
              </td>
              <td data-figures>
                <LevelRules stock={stock} level={level} />
              </td>
            </tr>
          ))}
        </tbody>
      </PlainTable>
    </Section>
  )
}
