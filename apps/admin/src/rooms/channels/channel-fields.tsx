import type { MessageDescriptor } from '@lingui/core'
import { Trans, useLingui } from '@lingui/react/macro'
import { Checkbox, MultiSelect, Select, Switch, TextInput } from '@mantine/core'
import type { Wire } from '@redthread/client/wire'
import type { Channel, ChannelUpdate } from '@redthread/contract/channels'
import { currencies } from '@redthread/kernel/money'
import { type Locale, locales } from '@redthread/kernel/words'
import { Section } from '@redthread/workbench/parts/section'
import { languageNames } from '@redthread/workbench/words/languages'
import { deliveryWords, paymentWords } from './channel-words.ts'
import styles from './channels.module.css'

export interface ChannelFieldsProps {
  now: Wire<Channel>
  set: (part: Wire<ChannelUpdate>) => void
  mayWrite: boolean
}

/** What the channel is called in each language. */
export function NameFields({ now, set, mayWrite }: ChannelFieldsProps) {
  return (
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
  )
}

/** Where it trades, in which money, and how prices are shown. */
export function MoneyFields({ now, set, mayWrite }: ChannelFieldsProps) {
  const { t } = useLingui()
  return (
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
  )
}

/** Which languages are spoken, and which comes first. */
export function LanguageFields({ now, set, mayWrite }: ChannelFieldsProps) {
  const { t } = useLingui()
  return (
    <Section title={<Trans>Languages</Trans>}>
      <div className={styles.grid}>
        <MultiSelect
          label={t`Spoken here`}
          disabled={!mayWrite}
          data={locales.map((value) => ({ value, label: languageNames[value] }))}
          value={now.locales}
          onChange={(next) => set({ locales: next })}
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
  )
}

/** How people pay, and how goods reach them. */
export function WayFields({ now, set, mayWrite }: ChannelFieldsProps) {
  const { i18n, t } = useLingui()
  const named = (words: Record<string, MessageDescriptor>) =>
    Object.entries(words).map(([value, label]) => ({ value, label: i18n._(label) }))
  return (
    <Section title={<Trans>How people pay and receive</Trans>}>
      <div className={styles.grid}>
        <Checkbox.Group
          label={t`Payment`}
          value={now.paymentMethods}
          onChange={(next) => set({ paymentMethods: next })}
        >
          {named(paymentWords).map(({ value, label }) => (
            <Checkbox key={value} mt={8} value={value} label={label} disabled={!mayWrite} />
          ))}
        </Checkbox.Group>
        <Checkbox.Group
          label={t`Ways to receive`}
          value={now.deliveryMethods}
          onChange={(next) => set({ deliveryMethods: next })}
        >
          {named(deliveryWords).map(({ value, label }) => (
            <Checkbox key={value} mt={8} value={value} label={label} disabled={!mayWrite} />
          ))}
        </Checkbox.Group>
      </div>
    </Section>
  )
}

/** Where it is found on the web. */
export function WebFields({ now, set, mayWrite }: ChannelFieldsProps) {
  const { t } = useLingui()
  return (
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
  )
}
