import type { MessageDescriptor } from '@lingui/core'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Checkbox, MultiSelect, Select, Switch, TextInput } from '@mantine/core'
import type { Wire } from '@redthread/client/wire'
import type { Channel, ChannelUpdate } from '@redthread/contract/channels'
import { currencies } from '@redthread/kernel/money'
import { type Locale, locales } from '@redthread/kernel/words'
import { asProblem } from '@redthread/workbench/api/problem'
import { ConflictDialog } from '@redthread/workbench/parts/conflict-dialog'
import { ProblemLine } from '@redthread/workbench/parts/problem-line'
import { sayDone } from '@redthread/workbench/parts/say'
import { Section } from '@redthread/workbench/parts/section'
import { languageNames } from '@redthread/workbench/words/languages'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { deliveryWords, paymentWords } from './channel-words.ts'
import { channelKey, channelsKey, readChannel, updateChannel } from './channels-api.ts'
import styles from './channels.module.css'

type Draft = Wire<ChannelUpdate>

/** Everything about a channel that may be changed, saved over the version that was read. */
export function ChannelForm({ channel, mayWrite }: { channel: Wire<Channel>; mayWrite: boolean }) {
  const { i18n, t } = useLingui()
  const queries = useQueryClient()
  const [draft, setDraft] = useState<Draft>({})
  const [theirs, setTheirs] = useState<Wire<Channel>>()
  const now = { ...channel, ...draft }
  const set = (part: Draft) => setDraft((before) => ({ ...before, ...part }))
  const dirty = Object.keys(draft).length > 0
  const save = useMutation({
    mutationFn: (version: number) => updateChannel(channel.id, version, draft as ChannelUpdate),
    onSuccess: (next) => {
      queries.setQueryData(channelKey(channel.id), next)
      void queries.invalidateQueries({ queryKey: channelsKey })
      sayDone(<Trans>Saved</Trans>)
    },
    onError: (error) => {
      if (asProblem(error).status === 412) void readChannel(channel.id).then(setTheirs)
    },
  })
  const named = (words: Record<string, MessageDescriptor>) =>
    Object.entries(words).map(([value, label]) => ({ value, label: i18n._(label) }))
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        save.mutate(channel.version)
      }}
    >
      <Section title={<Trans>Name</Trans>}>
        <div className={styles.grid}>
          {locales.map((locale) => (
            <TextInput
              key={locale}
              lang={locale}
              label={languageNames[locale]}
              maxLength={80}
              required
              withAsterisk={false}
              disabled={!mayWrite}
              value={now.name[locale]}
              onChange={(event) =>
                set({ name: { ...now.name, [locale]: event.currentTarget.value } })
              }
            />
          ))}
        </div>
      </Section>
      <Section title={<Trans>Country and money</Trans>}>
        <div className={styles.grid}>
          <TextInput
            label={t`Country`}
            value={now.country}
            maxLength={2}
            disabled={!mayWrite}
            onChange={(event) => set({ country: event.currentTarget.value.toUpperCase() })}
          />
          <TextInput
            label={t`Tax zone`}
            value={now.taxZone}
            maxLength={6}
            disabled={!mayWrite}
            onChange={(event) => set({ taxZone: event.currentTarget.value.toUpperCase() })}
          />
          <Select
            label={t`Currency`}
            allowDeselect={false}
            disabled={!mayWrite}
            data={Object.keys(currencies)}
            value={now.currency}
            onChange={(next) => set({ currency: next as Channel['currency'] })}
          />
          <Select
            label={t`Prices`}
            allowDeselect={false}
            disabled={!mayWrite}
            data={[
              { value: 'one_price', label: t`As in every channel` },
              { value: 'declared', label: t`May differ, with a reason` },
            ]}
            value={now.pricePolicy}
            onChange={(next) => set({ pricePolicy: next as Channel['pricePolicy'] })}
          />
        </div>
        <Switch
          label={t`Prices are shown with tax`}
          disabled={!mayWrite}
          checked={now.pricesIncludeTax}
          onChange={(event) => set({ pricesIncludeTax: event.currentTarget.checked })}
        />
      </Section>
      <Section title={<Trans>Languages</Trans>}>
        <div className={styles.grid}>
          <MultiSelect
            label={t`Spoken here`}
            disabled={!mayWrite}
            data={locales.map((value) => ({ value, label: languageNames[value] }))}
            value={now.locales}
            onChange={(next) => set({ locales: next as Locale[] })}
          />
          <Select
            label={t`First language`}
            allowDeselect={false}
            disabled={!mayWrite}
            data={now.locales.map((value) => ({ value, label: languageNames[value] }))}
            value={now.defaultLocale}
            onChange={(next) => set({ defaultLocale: next as Locale })}
          />
        </div>
      </Section>
      <Section title={<Trans>How people pay and receive</Trans>}>
        <div className={styles.grid}>
          <Checkbox.Group
            label={t`Payment`}
            value={now.paymentMethods}
            onChange={(next) => set({ paymentMethods: next as Channel['paymentMethods'] })}
          >
            {named(paymentWords).map(({ value, label }) => (
              <Checkbox key={value} mt={8} value={value} label={label} disabled={!mayWrite} />
            ))}
          </Checkbox.Group>
          <Checkbox.Group
            label={t`Ways to receive`}
            value={now.deliveryMethods}
            onChange={(next) => set({ deliveryMethods: next as Channel['deliveryMethods'] })}
          >
            {named(deliveryWords).map(({ value, label }) => (
              <Checkbox key={value} mt={8} value={value} label={label} disabled={!mayWrite} />
            ))}
          </Checkbox.Group>
        </div>
      </Section>
      <Section title={<Trans>Address on the web</Trans>}>
        <div className={styles.grid}>
          <TextInput
            label={t`Host`}
            placeholder="shop.example.fi"
            disabled={!mayWrite}
            value={now.host ?? ''}
            onChange={(event) => set({ host: event.currentTarget.value.trim() || null })}
          />
          <TextInput
            label={t`Path`}
            placeholder="/fi"
            disabled={!mayWrite}
            value={now.path}
            onChange={(event) => set({ path: event.currentTarget.value.trim() })}
          />
        </div>
      </Section>
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
  if (Array.isArray(value)) return value.join(', ')
  if (typeof value === 'object' && value !== null) return Object.values(value).join(' / ')
  return String(value ?? '–')
}
