import { Loader, Tooltip, UnstyledButton } from '@mantine/core'
import type { Icon } from '@tabler/icons-react'
import { type MouseEvent, type ReactNode, type Ref, useId } from 'react'
import classes from './button.module.css'

interface ButtonProps {
  children: ReactNode
  onClick?: (event: MouseEvent<HTMLButtonElement>) => void
  /** One `primary` per screen; `secondary` elsewhere; `text` in rows; `danger` for what cannot be undone, in dialogs. */
  emphasis?: 'primary' | 'secondary' | 'text' | 'danger'
  /** 34 px, or 28 in toolbars, or 40 for forms alone on their screen. */
  size?: 'sm' | 'md' | 'lg'
  icon?: Icon
  iconRight?: Icon
  /** Count or key cap after the label. */
  badge?: ReactNode
  type?: 'button' | 'submit'
  busy?: boolean
  /** Why it cannot be used: disables the button and is written beside it (or in its tooltip with `reasonIn="tooltip"`). */
  reason?: string | null
  reasonIn?: 'text' | 'tooltip'
  /** For the rare case when the reason is already on the screen (a form being sent). */
  disabled?: boolean
  fullWidth?: boolean
  pressed?: boolean
  ref?: Ref<HTMLButtonElement>
  'aria-label'?: string
  'aria-haspopup'?: 'menu' | 'dialog' | 'listbox'
  'aria-expanded'?: boolean
  'aria-controls'?: string
}

/** The buttons of the application; a disabled one always says why. */
export function Button({
  children,
  emphasis = 'secondary',
  size = 'md',
  icon: Before,
  iconRight: After,
  badge,
  type = 'button',
  busy = false,
  reason,
  reasonIn = 'text',
  disabled = false,
  fullWidth = false,
  pressed,
  ref,
  onClick,
  ...aria
}: ButtonProps) {
  const reasonId = useId()
  const blocked = busy || disabled || Boolean(reason)
  const button = (
    <UnstyledButton
      {...aria}
      ref={ref}
      type={type}
      className={classes.button}
      data-emphasis={emphasis}
      data-size={size}
      data-full={fullWidth || undefined}
      aria-disabled={blocked || undefined}
      aria-busy={busy || undefined}
      aria-pressed={pressed}
      aria-describedby={reason ? reasonId : undefined}
      onClick={(event) => {
        if (blocked) event.preventDefault()
        else onClick?.(event)
      }}
    >
      {busy ? <Loader size={16} color="currentColor" /> : Before && <Before size={18} stroke={1.75} aria-hidden />}
      <span className={classes.label}>{children}</span>
      {badge}
      {After && <After size={16} stroke={2} aria-hidden />}
    </UnstyledButton>
  )
  if (!reason) return button
  if (reasonIn === 'tooltip') {
    return (
      <>
        <Tooltip label={reason} multiline maw={280}>
          {button}
        </Tooltip>
        <span id={reasonId} className="sr-only">
          {reason}
        </span>
      </>
    )
  }
  return (
    <span className={classes.withReason}>
      {button}
      <span id={reasonId} className={classes.reason}>
        {reason}
      </span>
    </span>
  )
}

interface IconButtonProps {
  icon: Icon
  /** Its name, also shown as a tooltip. */
  label: string
  onClick?: (event: MouseEvent<HTMLButtonElement>) => void
  framed?: boolean
  size?: 28 | 34
  pressed?: boolean
  disabled?: boolean
  ref?: Ref<HTMLButtonElement>
  'aria-haspopup'?: 'dialog'
  'aria-expanded'?: boolean
}

/** An icon alone: always with a name and a tooltip. */
export function IconButton({ icon: Glyph, label, onClick, framed = false, size = 28, pressed, disabled, ref, ...rest }: IconButtonProps) {
  return (
    <Tooltip label={label}>
      <UnstyledButton
        {...rest}
        ref={ref}
        className={classes.iconButton}
        data-framed={framed || undefined}
        data-size={size}
        aria-label={label}
        aria-pressed={pressed}
        disabled={disabled}
        onClick={onClick}
      >
        <Glyph size={18} stroke={1.75} aria-hidden />
      </UnstyledButton>
    </Tooltip>
  )
}
