import { Trans, useLingui } from '@lingui/react/macro'
import { MultiSelect, SegmentedControl, Text } from '@mantine/core'
import { usePlaces } from './use-places.ts'

/** Where something holds: null is everywhere. */
export interface Reach {
  channels: string[] | null
  locations: string[] | null
}

export interface ReachPickerProps {
  value: Reach
  onChange: (reach: Reach) => void
}

/** Everywhere, or only in the chosen channels and locations. */
export function ReachPicker({ value, onChange }: ReachPickerProps) {
  const { t } = useLingui()
  const places = usePlaces()
  const everywhere = value.channels === null && value.locations === null
  return (
    <div style={{ display: 'grid', gap: 10 }}>
      <Text size="sm" fw={560}>
        <Trans>Where</Trans>
      </Text>
      <SegmentedControl
        aria-label={t`Where`}
        data={[
          { value: 'all', label: t`Everywhere` },
          { value: 'some', label: t`Only in chosen places` },
        ]}
        value={everywhere ? 'all' : 'some'}
        onChange={(next) =>
          onChange(
            next === 'all'
              ? { channels: null, locations: null }
              : { channels: null, locations: [] },
          )
        }
      />
      {everywhere ? null : (
        <>
          <MultiSelect
            label={t`Stores and warehouses`}
            placeholder={value.locations === null ? t`Every location` : ''}
            searchable
            data={places.locations}
            value={value.locations ?? []}
            onChange={(locations) => onChange({ ...value, locations })}
          />
          <MultiSelect
            label={t`Channels`}
            placeholder={value.channels === null ? t`Every channel` : ''}
            searchable
            data={places.channels}
            value={value.channels ?? []}
            onChange={(chosen) =>
              onChange({ ...value, channels: chosen.length > 0 ? chosen : null })
            }
          />
        </>
      )}
    </div>
  )
}

/** A reach that can be sent: an empty choice is no choice. */
export function settledReach({ channels, locations }: Reach): Reach {
  return {
    channels: channels?.length ? channels : null,
    locations: locations?.length ? locations : null,
  }
}
