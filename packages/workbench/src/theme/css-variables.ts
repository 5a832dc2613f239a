import type { CSSVariablesResolver } from '@mantine/core'

const shared = {
  '--mantine-color-body': 'var(--rt-surface)',
  '--mantine-color-text': 'var(--rt-text)',
  '--mantine-color-bright': 'var(--rt-text)',
  '--mantine-color-dimmed': 'var(--rt-text-muted)',
  '--mantine-color-placeholder': 'var(--rt-text-muted)',
  '--mantine-color-anchor': 'var(--rt-accent-text)',
  '--mantine-color-error': 'var(--rt-critical)',
  '--mantine-color-default': 'var(--rt-raised)',
  '--mantine-color-default-hover': 'var(--rt-sunken)',
  '--mantine-color-default-color': 'var(--rt-text)',
  '--mantine-color-default-border': 'color-mix(in oklab, var(--rt-outline) 62%, var(--rt-line))',
  '--mantine-color-disabled': 'color-mix(in oklab, var(--rt-text) 8%, var(--rt-surface))',
  '--mantine-color-disabled-color': 'color-mix(in oklab, var(--rt-text) 46%, var(--rt-surface))',
  '--mantine-color-disabled-border': 'var(--rt-line)',
  '--mantine-color-thread-filled': 'var(--rt-accent)',
  '--mantine-color-thread-filled-hover':
    'color-mix(in oklab, var(--rt-accent) 90%, var(--rt-text))',
  '--mantine-color-thread-text': 'var(--rt-accent-text)',
  '--mantine-color-thread-outline': 'var(--rt-accent-text)',
  '--mantine-primary-color-contrast': 'var(--rt-accent-contrast)',
}

/** Ties Mantine's variables to the brand's, so that one sheet re-dresses a whole tool. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: shared,
  dark: shared,
})
