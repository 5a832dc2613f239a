import { Trans, useLingui } from '@lingui/react/macro'
import { Progress, Switch } from '@mantine/core'
import { Status } from '@redthread/ui/status'
import { languageNames } from '@redthread/workbench/words/languages'
import { useLanguage } from '@redthread/workbench/words/use-language'
import { useQuery } from '@tanstack/react-query'
import { InstantInput } from '../../fields/instant-input.tsx'
import { channelsKey, readChannels } from '../channels/channels-api.ts'
import { useGapWords } from './gap-words.tsx'
import type { PartProps } from './part-props.ts'
import { presenceWords } from './product-words.ts'
import type { Document, View } from './products-api.ts'
import styles from './products.module.css'

type Publication = NonNullable<Document['publications']>[number]

/** Where a product is offered and when, and what is still missing there, language by language. */
export function ChannelsPart({ draft, change, mayWrite, product }: PartProps & { product: View }) {
  const { i18n, t } = useLingui()
  const { locale } = useLanguage()
  const told = useGapWords()
  const channels = useQuery({
    queryKey: [...channelsKey, 'list', {}],
    queryFn: () => readChannels(),
  })
  const offered = draft.publications ?? []
  const standing = new Map(product.channels.map((each) => [each.channelId, each]))
  const write = (channelId: `chn_${string}`, next: Publication | null) => {
    const rest = offered.filter((each) => each.channelId !== channelId)
    change({ publications: next === null ? rest : [...rest, next] })
  }
  return (
    <ul className={styles.channels}>
      {channels.data?.items.map(({ id, name }) => {
        const channelId = id as `chn_${string}`
        const publication = offered.find((each) => each.channelId === channelId)
        const state = standing.get(channelId)
        return (
          <li key={id}>
            <div className={styles.channelHead}>
              <Switch
                label={name[locale]}
                checked={publication !== undefined}
                disabled={!mayWrite}
                onChange={(event) =>
                  write(channelId, event.currentTarget.checked ? { channelId } : null)
                }
              />
              {state ? (
                <Status tone={presenceWords[state.presence].tone}>
                  {i18n._(presenceWords[state.presence].label)}
                </Status>
              ) : null}
            </div>
            {publication ? (
              <div className={styles.window}>
                <InstantInput
                  label={t`From`}
                  value={publication.from ?? null}
                  onChange={(from) => write(channelId, windowed(publication, { from }))}
                />
                <InstantInput
                  label={t`Until`}
                  value={publication.until ?? null}
                  onChange={(until) => write(channelId, windowed(publication, { until }))}
                />
              </div>
            ) : null}
            {publication && state ? (
              <ul className={styles.languagesReady}>
                {state.locales.map(({ locale: at, percent, missing, isDefault }) => (
                  <li key={at}>
                    <span>
                      {languageNames[at]}
                      {isDefault ? <> ({t`needed`})</> : null}
                    </span>
                    <Progress
                      value={percent}
                      size="sm"
                      color={percent === 100 ? 'teal' : 'yellow'}
                      aria-label={t`${languageNames[at]}: ${percent} percent complete`}
                    />
                    <span className={styles.missing}>
                      {missing.length === 0 ? (
                        <Trans>Complete</Trans>
                      ) : (
                        missing.map(({ code }) => told(code)).join(', ')
                      )}
                    </span>
                  </li>
                ))}
              </ul>
            ) : null}
          </li>
        )
      })}
    </ul>
  )
}

function windowed(
  { channelId, from, until }: Publication,
  part: { from?: string | null; until?: string | null },
): Publication {
  const next = { from: from ?? null, until: until ?? null, ...part }
  return {
    channelId,
    ...(next.from ? { from: next.from } : {}),
    ...(next.until ? { until: next.until } : {}),
  }
}
