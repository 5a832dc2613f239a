import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Group } from '@mantine/core'
import type { Wire } from '@redthread/client/wire'
import { channelMoves, type Channel } from '@redthread/contract/channels'
import { Status } from '@redthread/ui/status'
import { Page } from '@redthread/workbench/parts/page'
import { PageLoading } from '@redthread/workbench/parts/page-loading'
import { ProblemState } from '@redthread/workbench/parts/problem-state'
import { sayDone, sayProblem } from '@redthread/workbench/parts/say'
import { useMay } from '@redthread/workbench/session/use-may'
import { CrumbTitle } from '@redthread/workbench/shell/crumb-title'
import { useLanguage } from '@redthread/workbench/words/use-language'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { ChannelKeys } from './channel-keys.tsx'
import { ChannelForm } from './channel-form.tsx'
import { moveWords, stateWords } from './channel-words.ts'
import { channelKey, channelsKey, moveChannel, readChannel } from './channels-api.ts'

/** One channel: how it is called, what it sells with, and whether it is open. */
export function Component() {
  const { channelId = '' } = useParams()
  const channel = useQuery({
    queryKey: channelKey(channelId),
    queryFn: () => readChannel(channelId),
  })
  if (channel.error) {
    return <ProblemState error={channel.error} onRetry={() => void channel.refetch()} />
  }
  if (!channel.data) return <PageLoading />
  return <Room channel={channel.data} />
}

function Room({ channel }: { channel: Wire<Channel> }) {
  const { i18n } = useLingui()
  const { locale } = useLanguage()
  const may = useMay()
  const name = channel.name[locale]
  return (
    <Page
      width="text"
      title={name}
      lead={
        <Status tone={stateWords[channel.state].tone}>
          {i18n._(stateWords[channel.state].label)}
        </Status>
      }
      actions={may('channels:write') ? <Moves channel={channel} /> : null}
    >
      <CrumbTitle>{name}</CrumbTitle>
      <ChannelForm key={channel.version} channel={channel} mayWrite={may('channels:write')} />
      {may('keys:read') ? <ChannelKeys channelId={channel.id} /> : null}
    </Page>
  )
}

function Moves({ channel }: { channel: Wire<Channel> }) {
  const { i18n } = useLingui()
  const queries = useQueryClient()
  const move = useMutation({
    mutationFn: (input: { state: Channel['state']; version: number }) =>
      moveChannel(channel.id, input.version, input.state),
    onSuccess: (next, { state }) => {
      queries.setQueryData(channelKey(channel.id), next)
      void queries.invalidateQueries({ queryKey: channelsKey })
      const back = channel.state
      const undo = channelMoves[state].includes(back)
        ? () => move.mutate({ state: back, version: next.version })
        : undefined
      sayDone(<Trans>Done: {i18n._(stateWords[state].label)}</Trans>, undo)
    },
    onError: sayProblem,
  })
  return (
    <Group gap={8}>
      {channelMoves[channel.state].map((state) => (
        <Button
          key={state}
          variant="default"
          loading={move.isPending && move.variables.state === state}
          onClick={() => move.mutate({ state, version: channel.version })}
        >
          {i18n._(moveWords[state])}
        </Button>
      ))}
    </Group>
  )
}
