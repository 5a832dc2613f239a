import { Trans, useLingui } from '@lingui/react/macro'
import { FileButton, Button, Group, Text, Textarea, TextInput } from '@mantine/core'
import { Logo } from '@redthread/ui/logo'
import { Status } from '@redthread/ui/status'
import type { KitPartProps } from './change-kit.ts'
import styles from './logo-part.module.css'

export interface LogoPartProps extends KitPartProps {
  /** Whether the drawings are the server's cleaned copies, which alone are shown. */
  clean: boolean
  removed: readonly { part: string; what: string }[]
}

/** The two drawings of a brand. The server keeps only harmless shapes and says what it took out. */
export function LogoPart({ kit, change, clean, removed }: LogoPartProps) {
  const { t } = useLingui()
  const set = (part: Partial<typeof kit.logo>) =>
    change((before) => ({ ...before, logo: { ...before.logo, ...part } }))
  return (
    <div style={{ display: 'grid', gap: 24 }}>
      <TextInput
        label={t`Name read aloud`}
        description={t`What a screen reader says for the logo`}
        value={kit.logo.alt}
        maxLength={80}
        onChange={(event) => set({ alt: event.currentTarget.value })}
      />
      {removed.length > 0 ? (
        <Status tone="caution">
          <Trans>Taken out to keep it harmless: {removed.map(({ what }) => what).join(', ')}</Trans>
        </Status>
      ) : null}
      {(['svg', 'markSvg'] as const).map((part) => (
        <div key={part} className={styles.drawing}>
          <div className={styles.head}>
            <strong>
              {part === 'svg' ? <Trans>Word mark</Trans> : <Trans>Square mark</Trans>}
            </strong>
            <FileButton accept="image/svg+xml" onChange={(file) => void read(file, part)}>
              {(props) => (
                <Button {...props} variant="default" size="xs">
                  <Trans>Choose an SVG file</Trans>
                </Button>
              )}
            </FileButton>
          </div>
          <Group grow gap="sm">
            {(['light', 'dark'] as const).map((scheme) => (
              <div key={scheme} className={styles.ground} style={ground(scheme)}>
                {clean && kit.logo[part] ? (
                  <Logo svg={kit.logo[part]} alt={kit.logo.alt} height={part === 'svg' ? 34 : 48} />
                ) : (
                  <Text size="xs">
                    {kit.logo[part] ? <Trans>Being cleaned…</Trans> : <Trans>None yet</Trans>}
                  </Text>
                )}
              </div>
            ))}
          </Group>
          <Textarea
            label={t`As SVG`}
            autosize
            minRows={2}
            maxRows={6}
            spellCheck={false}
            styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)', fontSize: 12 } }}
            value={kit.logo[part]}
            onChange={(event) => set({ [part]: event.currentTarget.value })}
          />
        </div>
      ))}
    </div>
  )

  async function read(file: File | null, part: 'svg' | 'markSvg') {
    if (file) set({ [part]: (await file.text()).slice(0, 20_000) })
  }

  function ground(scheme: 'light' | 'dark') {
    return { background: kit.colors.surface[scheme], color: kit.colors.text[scheme] }
  }
}
