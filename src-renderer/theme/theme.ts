import {
  Badge,
  Button,
  CloseButton,
  type CSSVariablesResolver,
  createTheme,
  Input,
  type MantineColorsTuple,
  type MantineThemeOverride,
  Modal,
  mergeThemeOverrides,
  Paper,
  Popover,
  Table,
  Tooltip,
} from '@mantine/core'

/** A calm office blue; shade 8 on white and white on shade 8 both pass AA. */
const office: MantineColorsTuple = [
  '#eef4fb',
  '#dbe8f6',
  '#b5cfec',
  '#8cb4e1',
  '#6a9dd8',
  '#558fd2',
  '#3f7fca',
  '#2d6db7',
  '#1f5fa6',
  '#134a86',
]

/** Greys with a little of the blue, from text to canvas. */
const dark: MantineColorsTuple = [
  '#dfe5ec',
  '#b6c0cb',
  '#8f9baa',
  '#6b7785',
  '#3a444f',
  '#323b45',
  '#20262e',
  '#1b2027',
  '#14181d',
  '#0f1216',
]

/** Mantine's own, with the darkest shade dark enough for text on its lightest one (AA). */
const green: MantineColorsTuple = [
  '#ebf9ef',
  '#e2f6e8',
  '#a8e4b9',
  '#79d593',
  '#51c774',
  '#38be5f',
  '#2a9e4d',
  '#1f8540',
  '#166d33',
  '#0d5626',
]

const amber: MantineColorsTuple = [
  '#fff6e0',
  '#fff1cf',
  '#ffd680',
  '#ffc145',
  '#fab015',
  '#e59d00',
  '#c48300',
  '#9f6900',
  '#855700',
  '#6b4500',
]

const red: MantineColorsTuple = [
  '#fff0ef',
  '#ffe9e7',
  '#ffb4ae',
  '#ff8a82',
  '#f8655b',
  '#ea4a3f',
  '#d7372c',
  '#bd281e',
  '#a51d15',
  '#84150e',
]

const base = createTheme({
  fontFamily: '"Be Vietnam Pro", "Segoe UI", system-ui, sans-serif',
  headings: {
    fontFamily: '"Be Vietnam Pro", "Segoe UI", system-ui, sans-serif',
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '1.375rem', lineHeight: '1.35' },
      h2: { fontSize: '1.0625rem', lineHeight: '1.4' },
      h3: { fontSize: '0.9375rem', lineHeight: '1.45' },
    },
  },
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.125rem' },
  lineHeights: { xs: '1.4', sm: '1.45', md: '1.5', lg: '1.55', xl: '1.6' },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.25rem', xl: '1.75rem' },
  colors: { office, dark, green, yellow: amber, orange: amber, red },
  primaryColor: 'office',
  primaryShade: { light: 8, dark: 7 },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Badge: Badge.extend({ defaultProps: { radius: 'sm', tt: 'none', fw: 500 } }),
    Button: Button.extend({ defaultProps: { size: 'sm', fw: 500 } }),
    Input: Input.extend({ defaultProps: { size: 'sm' } }),
    Modal: Modal.extend({
      defaultProps: {
        centered: true,
        overlayProps: { backgroundOpacity: 0.35 },
        // The header element of a dialog would count as a second banner of the page.
        attributes: { header: { role: 'presentation' } },
      },
      styles: { title: { fontWeight: 600, fontSize: 'var(--mantine-font-size-lg)' } },
    }),
    Paper: Paper.extend({ defaultProps: { radius: 'md', withBorder: true } }),
    Popover: Popover.extend({ defaultProps: { shadow: 'md' } }),
    Table: Table.extend({ defaultProps: { verticalSpacing: 8, horizontalSpacing: 'sm' } }),
    Tooltip: Tooltip.extend({ defaultProps: { openDelay: 300, withArrow: true, multiline: true, maw: 360 } }),
  },
})

/** Less room around everything, for those who want more rows on the screen; text keeps its size. */
const compact = createTheme({
  spacing: { xs: '0.375rem', sm: '0.5rem', md: '0.75rem', lg: '1rem', xl: '1.25rem' },
  components: {
    Button: Button.extend({ defaultProps: { size: 'xs', fw: 500 } }),
    Input: Input.extend({ defaultProps: { size: 'xs' } }),
    Table: Table.extend({ defaultProps: { verticalSpacing: 3, horizontalSpacing: 'xs' } }),
  },
})

/** The theme with the words that Mantine's own controls need in the user's language. */
export function themeFor(words: { close: string }, density: 'comfortable' | 'compact'): MantineThemeOverride {
  // Beside a declared property, because those for all buttons reach it too but are not declared as defaults.
  const defaultProps = { iconSize: '70%', 'aria-label': words.close }
  const dense = density === 'compact' ? mergeThemeOverrides(base, compact) : base
  return mergeThemeOverrides(dense, { components: { CloseButton: CloseButton.extend({ defaultProps }) } })
}

/** Mantine's dimmed, placeholder and error colours miss AA on our surfaces. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-text': '#1f2933',
    '--mantine-color-dimmed': '#566270',
    '--mantine-color-placeholder': '#6b7684',
    '--mantine-color-error': '#b3261e',
    '--mantine-color-default-border': '#d5dbe3',
  },
  dark: {
    '--mantine-color-dimmed': '#a3aebb',
    '--mantine-color-placeholder': '#8f9baa',
    '--mantine-color-error': '#ff9d94',
    '--mantine-color-default': '#20262e',
    '--mantine-color-default-hover': '#29313a',
  },
})
