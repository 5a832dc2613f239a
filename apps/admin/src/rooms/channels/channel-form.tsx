import { Trans } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import type { Wire } from '@redthread/client/wire'
import type { Channel, ChannelUpdate } from '@redthread/contract/channels'
import { asProblem } from '@redthread/workbench/api/problem'
import { ConflictDialog } from '@redthread/workbench/parts/conflict-dialog'
import { ProblemLine } from '@redthread/workbench/parts/problem-line'
import { sayDone } from '@redthread/workbench/parts/say'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { LanguageFields, MoneyFields, NameFields, WayFields, WebFields } from './channel-fields.tsx'
import { channelKey, channelsKey, readChannel, updateChannel } from './channels-api.ts'
import styles from './channels.module.css'

type Draft = Wire<ChannelUpdate>

/** Everything about a channel that may be changed, saved over the version that was read. */
export function ChannelForm({ channel, mayWrite }: { channel: Wire<Channel>; mayWrite: boolean }) {
  const queries = useQueryClient()
  const [draft, setDraft] = useState<Draft>({})
  const [theirs, setTheirs] = useState<Wire<Channel>>()
  const now = { ...channel, ...draft }
  const set = (part: Draft) => setDraft((before) => ({ ...before, ...part }))
  const dirty = Object.keys(draft).length > 0
  const save = useMutation({
    mutationFn: (version: number) => updateChannel(channel.id, version, draft),
    onSuccess: (next) => {
      queries.setQueryData(channelKey(channel.id), next)
      void queries.invalidateQueries({ queryKey: channelsKey })
      sayDone(<Trans>Saved</Trans>)
    },
    onError: (error) => {
      if (asProblem(error).status === 412) void readChannel(channel.id).then(setTheirs)
    },
  })
  const fields = { now, set, mayWrite }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        save.mutate(channel.version)
      }}
    >
      <NameFields {...fields} />
      <MoneyFields {...fields} />
      <LanguageFields {...fields} />
      <WayFields {...fields} />
      <WebFields {...fields} />
      <ProblemLine error={asProblem(save.error).status === 412 ? null : save.error} />
      {mayWrite ? (
        <div className={styles.save}>
          <Button variant="default" disabled={!dirty} onClick={() => setDraft({})}>
            <Trans>Discard</Trans>
          </Button>
          <Button type="submit" disabled={!dirty} loading={save.isPending}>
            <Trans>Save</Trans>
          </Button>
        </div>
      ) : null}
      {theirs ? (
        <ConflictDialog
          opened
          rows={Object.entries(draft).map(([part, mine]) => ({
            label: part,
            mine: shown(mine),
            theirs: shown(theirs[part as keyof Channel]),
          }))}
          onKeepTheirs={() => queries.setQueryData(channelKey(channel.id), theirs)}
          onUseMine={() => {
            setTheirs(undefined)
            save.mutate(theirs.version)
          }}
          onClose={() => setTheirs(undefined)}
        />
      ) : null}
    </form>
  )
}

function shown(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  return value === null || value === undefined ? '–' : JSON.stringify(value)
}
