import { fieldText } from '@redthread/workbench/api/field-text'
import { Trans, useLingui } from '@lingui/react/macro'
import {
  Button,
  Code,
  CopyButton,
  Drawer,
  Group,
  MultiSelect,
  Select,
  TextInput,
} from '@mantine/core'
import type { ApiKeyDraft } from '@redthread/contract/staff'
import { Status } from '@redthread/ui/status'
import { ProblemLine } from '@redthread/workbench/parts/problem-line'
import { useLanguage } from '@redthread/workbench/words/use-language'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type SubmitEvent, useState } from 'react'
import { type Reach, ReachPicker, settledReach } from '../staff/reach-picker.tsx'
import { createKey, keysKey, permissionsKey, readPermissions } from '../staff/staff-api.ts'

/** Makes a key and shows its secret: this once. */
export function NewKeySheet({ onClose }: { onClose: () => void }) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const create = useMutation({
    mutationFn: createKey,
    onSuccess: () => void queries.invalidateQueries({ queryKey: keysKey }),
    gcTime: 0,
  })
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size="md"
      title={create.data ? create.data.key.name : <Trans>New key</Trans>}
      closeButtonProps={{ 'aria-label': t`Close` }}
      closeOnClickOutside={!create.data}
    >
      {create.data ? (
        <Secret secret={create.data.secret} onClose={onClose} />
      ) : (
        <Draft
          onClose={onClose}
          onCreate={create.mutate}
          busy={create.isPending}
          error={create.error}
        />
      )}
    </Drawer>
  )
}

interface DraftProps {
  onClose: () => void
  onCreate: (draft: ApiKeyDraft) => void
  busy: boolean
  error: unknown
}

function Draft({ onClose, onCreate, busy, error }: DraftProps) {
  const { t } = useLingui()
  const { locale } = useLanguage()
  const [reach, setReach] = useState<Reach>({ channels: null, locations: null })
  const [chosen, setChosen] = useState<string[]>([])
  const permissions = useQuery({ queryKey: permissionsKey, queryFn: readPermissions })
  const offered = permissions.data?.items.filter(({ mayGrant }) => mayGrant) ?? []
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const days = Number(form.get('days'))
    onCreate({
      name: fieldText(event.currentTarget, 'name').trim(),
      permissions: chosen,
      ...settledReach(reach),
      expiresInDays: days > 0 ? days : null,
    } as ApiKeyDraft)
  }
  return (
    <form onSubmit={submit} style={{ display: 'grid', gap: 16 }}>
      <TextInput
        label={t`Name`}
        description={t`Which system, and what for`}
        name="name"
        required
        maxLength={80}
        data-autofocus
      />
      <MultiSelect
        label={t`May`}
        required
        searchable
        data={offered.map(({ permission, words }) => ({ value: permission, label: words[locale] }))}
        value={chosen}
        onChange={setChosen}
      />
      <ReachPicker value={reach} onChange={setReach} />
      <Select
        label={t`Works for`}
        name="days"
        allowDeselect={false}
        defaultValue="365"
        data={[
          { value: '30', label: t`30 days` },
          { value: '90', label: t`90 days` },
          { value: '365', label: t`A year` },
          { value: '0', label: t`Until it is revoked` },
        ]}
      />
      <ProblemLine error={error} />
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          <Trans>Not now</Trans>
        </Button>
        <Button type="submit" disabled={chosen.length === 0} loading={busy}>
          <Trans>Make the key</Trans>
        </Button>
      </Group>
    </form>
  )
}

/** The secret of a new or renewed key, this once. */
export function Secret({ secret, onClose }: { secret: string; onClose: () => void }) {
  return (
    <div style={{ display: 'grid', gap: 16 }}>
      <Status tone="caution">
        <Trans>Copy it now. It is not shown again.</Trans>
      </Status>
      <Code block style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>
        {secret}
      </Code>
      <Group grow>
        <CopyButton value={secret}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy}>
              {copied ? <Trans>Copied</Trans> : <Trans>Copy</Trans>}
            </Button>
          )}
        </CopyButton>
        <Button onClick={onClose}>
          <Trans>I have kept it</Trans>
        </Button>
      </Group>
    </div>
  )
}
