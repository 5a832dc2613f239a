import {
  createTheme,
  defaultVariantColorsResolver,
  Input,
  Modal,
  Drawer,
  Menu,
  Popover,
  Tooltip,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core'

/** Ten steps around our red; step 6 is the accent, the rest serve hover and soft grounds. */
const thread: MantineColorsTuple = [
  '#fff0f1',
  '#fbdfe2',
  '#f3bcc3',
  '#ea95a0',
  '#e06876',
  '#d7465a',
  '#c8203a',
  '#ad1530',
  '#8f1128',
  '#6e0d1f',
]

/** Warm grays for dark rooms, so that Mantine's own parts sit on our paper. */
const dark: MantineColorsTuple = [
  '#d9d4ce',
  '#c2bcb5',
  '#ada69e',
  '#7d766f',
  '#4a4642',
  '#3a3633',
  '#2a2725',
  '#1e1c1b',
  '#151413',
  '#0f0e0e',
]

/** Warm grays for light rooms. */
const gray: MantineColorsTuple = [
  '#faf9f7',
  '#f1efeb',
  '#e9e6e0',
  '#e0dcd5',
  '#cdc8c0',
  '#aca59c',
  '#8a837b',
  '#635d57',
  '#45413c',
  '#1f1c1a',
]

/** Soft grounds with words dark enough to read; Mantine's own `light` falls below AA. */
const variantColorResolver: VariantColorsResolver = (input) => {
  const usual = defaultVariantColorsResolver(input)
  if (input.variant !== 'light') return usual
  const ink = { green: 'positive', yellow: 'caution', red: 'critical', gray: 'text-muted' }
  const token = ink[input.color as keyof typeof ink] ?? 'accent-text'
  return {
    background: `color-mix(in oklab, var(--rt-${token}) 11%, var(--rt-raised))`,
    hover: `color-mix(in oklab, var(--rt-${token}) 18%, var(--rt-raised))`,
    color: `var(--rt-${token})`,
    border: 'none',
  }
}

const floating = { shadow: 'md', radius: 'md', transitionProps: { duration: 140 } }

/** Mantine in our hand: type, space and color all come from the `--rt-…` properties. */
export const mantineTheme = createTheme({
  primaryColor: 'thread',
  primaryShade: 6,
  colors: { thread, dark, gray },
  fontFamily: 'var(--rt-font)',
  fontFamilyMonospace: "ui-monospace, 'SF Mono', 'Cascadia Mono', 'DejaVu Sans Mono', monospace",
  headings: { fontFamily: 'var(--rt-font)', fontWeight: 'var(--rt-heading-weight)' },
  defaultRadius: 'md',
  radius: { xs: '4px', sm: '6px', md: 'min(var(--rt-radius), 8px)', lg: '12px', xl: '20px' },
  spacing: { xs: '8px', sm: '12px', md: '16px', lg: '24px', xl: '32px' },
  fontSizes: {
    xs: '0.75rem',
    sm: '0.8125rem',
    md: '0.9375rem',
    lg: '1.0625rem',
    xl: '1.25rem',
  },
  shadows: { md: 'var(--rt-float)' },
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  variantColorResolver,
  components: {
    // Everything in our forms is needed unless it says otherwise; stars are noise.
    InputWrapper: Input.Wrapper.extend({ defaultProps: { withAsterisk: false } }),
    Modal: Modal.extend({ defaultProps: { ...floating, centered: true } }),
    Drawer: Drawer.extend({ defaultProps: { transitionProps: { duration: 160 } } }),
    // The placeholder would be a child of the menu that no reader knows what to do with.
    Menu: Menu.extend({ defaultProps: { ...floating, withInitialFocusPlaceholder: false } }),
    Popover: Popover.extend({ defaultProps: floating }),
    Tooltip: Tooltip.extend({
      defaultProps: { openDelay: 350, transitionProps: { duration: 120 } },
    }),
  },
})
