import { Trans, useLingui } from '@lingui/react/macro'
import { Checkbox, NumberInput, TextInput } from '@mantine/core'
import type { Wire } from '@redthread/client/wire'
import type { Location, LocationUpdate } from '@redthread/contract/locations'
import { Section } from '@redthread/workbench/parts/section'
import { serviceWords } from './location-words.ts'
import styles from './locations.module.css'

export interface PlaceFieldsProps {
  now: Wire<Location>
  set: (part: Wire<LocationUpdate>) => void
  held: { disabled: boolean }
}

/** What the place is called, where it lies, and how it is reached. */
export function AddressFields({ now, set, held }: PlaceFieldsProps) {
  const { t } = useLingui()
  const address = (part: Partial<Location['address']>) =>
    set({ address: { ...now.address, ...part } })
  return (
    <Section title={<Trans>Place</Trans>}>
      <div className={styles.facts}>
        <TextInput
          {...held}
          label={t`Name`}
          value={now.name}
          maxLength={80}
          onChange={(event) => set({ name: event.currentTarget.value })}
        />
        <TextInput
          {...held}
          label={t`Street and number`}
          value={now.address.lines[0] ?? ''}
          onChange={({ currentTarget: { value } }) =>
            address({ lines: [value, ...now.address.lines.slice(1)] })
          }
        />
        <TextInput
          {...held}
          label={t`Postal code`}
          value={now.address.postalCode}
          onChange={(event) => address({ postalCode: event.currentTarget.value })}
        />
        <TextInput
          {...held}
          label={t`City`}
          value={now.address.city}
          onChange={(event) => address({ city: event.currentTarget.value })}
        />
        <NumberInput
          {...held}
          label={t`Latitude`}
          value={now.latitude}
          decimalScale={5}
          min={-90}
          max={90}
          hideControls
          onChange={(value) => set({ latitude: Number(value) })}
        />
        <NumberInput
          {...held}
          label={t`Longitude`}
          value={now.longitude}
          decimalScale={5}
          min={-180}
          max={180}
          hideControls
          onChange={(value) => set({ longitude: Number(value) })}
        />
        <TextInput
          {...held}
          label={t`Phone`}
          type="tel"
          placeholder="+358401234567"
          value={now.phone ?? ''}
          onChange={(event) => set({ phone: event.currentTarget.value.trim() || null })}
        />
        <TextInput
          {...held}
          label={t`Email`}
          type="email"
          value={now.email ?? ''}
          onChange={(event) => set({ email: event.currentTarget.value.trim() || null })}
        />
      </div>
    </Section>
  )
}

/** What people can get done there, how much of it, and until when. */
export function ServiceFields({ now, set, held }: PlaceFieldsProps) {
  const { i18n, t } = useLingui()
  return (
    <Section title={<Trans>What people can do here</Trans>}>
      <Checkbox.Group
        aria-label={t`Services`}
        value={now.services}
        onChange={(services) => set({ services: services })}
      >
        <div className={styles.facts}>
          {Object.entries(serviceWords).map(([value, words]) => (
            <Checkbox key={value} {...held} value={value} label={i18n._(words)} />
          ))}
        </div>
      </Checkbox.Group>
      <div className={styles.facts}>
        <NumberInput
          {...held}
          label={t`Orders a day`}
          description={t`Empty: as many as come`}
          value={now.capacityPerDay ?? ''}
          min={0}
          max={100_000}
          onChange={(value) => set({ capacityPerDay: value === '' ? null : Number(value) })}
        />
        {(['pickup', 'shipping'] as const).map((kind) => (
          <TextInput
            key={kind}
            {...held}
            type="time"
            label={kind === 'pickup' ? t`Collect today until` : t`Ships today until`}
            description={t`Ordered later, it is the next day`}
            value={now.cutOffs[kind] ?? ''}
            onChange={({ currentTarget: { value } }) => {
              const { [kind]: _before, ...rest } = now.cutOffs
              set({ cutOffs: value ? { ...rest, [kind]: value } : rest })
            }}
          />
        ))}
      </div>
    </Section>
  )
}
