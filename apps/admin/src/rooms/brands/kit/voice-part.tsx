import { Trans, useLingui } from '@lingui/react/macro'
import { SegmentedControl, TagsInput, Text, Textarea, TextInput } from '@mantine/core'
import type { BrandKit } from '@redthread/contract/brand-kit'
import type { Locale } from '@redthread/kernel/words'
import type { KitPartProps } from './change-kit.ts'

type Tone = BrandKit['tone'][Locale]

/** How the brand speaks in one language. */
export function VoicePart({ kit, change, locale }: KitPartProps & { locale: Locale }) {
  const { t } = useLingui()
  const tone = kit.tone[locale]
  const set = (part: Partial<Tone>) =>
    change((before) => ({
      ...before,
      tone: { ...before.tone, [locale]: { ...before.tone[locale], ...part } },
    }))
  return (
    <div style={{ display: 'grid', gap: 18 }} lang={locale}>
      <Textarea
        label={t`Who is speaking`}
        description={t`A few sentences for everyone who writes for the brand`}
        autosize
        minRows={3}
        maxLength={600}
        value={tone.voice}
        onChange={(event) => set({ voice: event.currentTarget.value })}
      />
      <div>
        <Text size="sm" fw={560} mb={4}>
          <Trans>How people are addressed</Trans>
        </Text>
        <SegmentedControl
          aria-label={t`How people are addressed`}
          data={[
            { value: 'informal', label: t`Informally` },
            { value: 'formal', label: t`Formally` },
          ]}
          value={tone.address}
          onChange={(address) => set({ address: address })}
        />
      </div>
      <TextInput
        label={t`Tagline`}
        maxLength={120}
        value={tone.tagline}
        onChange={(event) => set({ tagline: event.currentTarget.value })}
      />
      <TextInput
        label={t`Greeting`}
        description={t`The first line of a message`}
        maxLength={80}
        value={tone.greeting}
        onChange={(event) => set({ greeting: event.currentTarget.value })}
      />
      <TextInput
        label={t`Sign-off`}
        maxLength={120}
        value={tone.signOff}
        onChange={(event) => set({ signOff: event.currentTarget.value })}
      />
      <TagsInput
        label={t`Words we like`}
        maxTags={30}
        value={[...tone.prefer]}
        onChange={(prefer) => set({ prefer })}
      />
      <TagsInput
        label={t`Words we avoid`}
        maxTags={30}
        value={[...tone.avoid]}
        onChange={(avoid) => set({ avoid })}
      />
    </div>
  )
}
