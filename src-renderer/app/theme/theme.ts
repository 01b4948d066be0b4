import { Checkbox, type CSSVariablesResolver, createTheme, type MantineColorsTuple, Menu, Popover, Tooltip } from '@mantine/core'
import { DatePicker } from '@mantine/dates'
import classes from './mantine.module.css'

const petrole: MantineColorsTuple = [
  '#EEF6F7',
  '#DCECEE',
  '#B9D8DD',
  '#9DC3CA',
  '#7CCDD8',
  '#3AA9BA',
  '#1F8293',
  '#12616F',
  '#0B5563',
  '#083F4A',
]

// Mantine takes its grounds, lines and texts from these two: they are the roles of the look, from the lightest to the darkest.
const gray: MantineColorsTuple = [
  '#F1F4F3',
  '#E8EDEC',
  '#D3DCDA',
  '#C2CDCB',
  '#9DABAE',
  '#76868A',
  '#55676C',
  '#40545A',
  '#263A40',
  '#12252A',
]
const dark: MantineColorsTuple = [
  '#E7EEED',
  '#B4C3C5',
  '#94A7AB',
  '#6D8288',
  '#2B3F45',
  '#25363B',
  '#1C2D32',
  '#152327',
  '#0E181B',
  '#0A1214',
]

/** The look, for the parts that come from Mantine; everything else reads the CSS variables of tokens.css. */
export const theme = createTheme({
  colors: { petrole, gray, dark },
  primaryColor: 'petrole',
  primaryShade: { light: 8, dark: 4 },
  autoContrast: true,
  black: '#12252A',
  white: '#FFFFFF',
  fontFamily: '"Source Sans 3", "Segoe UI", sans-serif',
  fontFamilyMonospace: '"Source Sans 3", "Segoe UI", sans-serif',
  fontSizes: { xs: '12px', sm: '13px', md: '15px', lg: '17px', xl: '20px' },
  lineHeights: { xs: '16px', sm: '18px', md: '22px', lg: '24px', xl: '28px' },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  radius: { xs: '2px', sm: '4px', md: '6px', lg: '8px', xl: '12px' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  headings: {
    fontFamily: '"Source Sans 3", "Segoe UI", sans-serif',
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '26px', lineHeight: '32px' },
      h2: { fontSize: '17px', lineHeight: '24px' },
      h3: { fontSize: '15px', lineHeight: '20px' },
    },
  },
  components: {
    Checkbox: Checkbox.extend({
      defaultProps: { size: 'sm' },
      classNames: { input: classes.checkboxInput, icon: classes.checkboxIcon, label: classes.checkboxLabel },
    }),
    Tooltip: Tooltip.extend({
      defaultProps: {
        openDelay: 400,
        withinPortal: true,
        transitionProps: { duration: 0 },
        events: { hover: true, focus: true, touch: false },
      },
      classNames: { tooltip: classes.tooltip },
    }),
    Popover: Popover.extend({ defaultProps: { transitionProps: { duration: 0 } }, classNames: { dropdown: classes.popover } }),
    Menu: Menu.extend({
      defaultProps: { position: 'bottom-end', transitionProps: { duration: 0 } },
      classNames: {
        dropdown: classes.menuDropdown,
        item: classes.menuItem,
        itemSection: classes.menuSection,
        label: classes.menuLabel,
        divider: classes.menuDivider,
      },
    }),
    DatePicker: DatePicker.extend({ defaultProps: { size: 'sm' }, classNames: { day: classes.day, weekday: classes.weekday } }),
  },
})

const roles = {
  '--mantine-color-body': 'var(--j-fond)',
  '--mantine-color-text': 'var(--j-texte)',
  '--mantine-color-dimmed': 'var(--j-texte-3)',
  '--mantine-color-placeholder': 'var(--j-texte-3)',
  '--mantine-color-anchor': 'var(--j-action)',
  '--mantine-color-error': 'var(--j-alerte)',
  '--mantine-color-default': 'var(--j-surface)',
  '--mantine-color-default-hover': 'var(--j-survol)',
  '--mantine-color-default-color': 'var(--j-texte)',
  '--mantine-color-default-border': 'var(--j-contour)',
  '--mantine-color-disabled': 'var(--j-creux)',
  '--mantine-color-disabled-color': 'var(--j-texte-3)',
  '--mantine-color-disabled-border': 'var(--j-filet)',
}

/** Mantine's own variables follow the roles of the look, in both themes. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({ variables: {}, light: roles, dark: roles })
