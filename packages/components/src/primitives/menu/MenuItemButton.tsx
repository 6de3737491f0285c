import type { IconNode } from 'lucide'
import type { ButtonHTMLAttributes, ReactNode } from 'react'
import { useClienteleId } from '../../clientele/index.js'
import { joinClasses } from '../../theme/index.js'
import { Icon } from '../icon/index.js'
import styles from './Menu.module.css'

/** What every item takes, besides the attributes of a `<button>`. */
export interface MenuItemButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'onSelect'> {
  /** A drawing of Lucide before the name: `import { Pencil } from 'lucide'`. */
  readonly icon?: IconNode | undefined
  /** The keys that do the same anywhere, as they are written: `Ctrl K`. */
  readonly shortcut?: string | undefined
  /** Says why it is off; it keeps the focus, so that the sentence is heard too. */
  readonly reason?: ReactNode
}

/** Draws an item of any kind. Renders a `<button>`. */
export function MenuItemButton(props: MenuItemButtonProps) {
  const { icon, shortcut, reason, disabled, className, onClick, children, ...rest } = props
  const id = useClienteleId()
  return (
    <button
      type="button"
      role="menuitem"
      data-slot="menu-item"
      {...rest}
      tabIndex={-1}
      className={joinClasses(styles.item, className)}
      aria-disabled={disabled || undefined}
      aria-describedby={disabled && reason ? `${id}reason` : undefined}
      aria-keyshortcuts={shortcut?.replaceAll(' ', '+')}
      onClick={disabled ? undefined : onClick}
      onPointerMove={({ currentTarget, pointerType }) => {
        if (pointerType === 'mouse') currentTarget.focus({ preventScroll: true })
      }}
      onPointerLeave={({ currentTarget, pointerType }) => {
        if (pointerType === 'mouse') currentTarget.closest<HTMLElement>('[role=menu]')?.focus({ preventScroll: true })
      }}
    >
      <span className={styles.mark}>{icon && <Icon of={icon} />}</span>
      <span className={styles.words}>
        <span data-slot="menu-item-name">{children}</span>
        {disabled && reason && (
          <span className={styles.reason} id={`${id}reason`} aria-hidden data-slot="menu-item-reason">
            {reason}
          </span>
        )}
      </span>
      {shortcut && (
        <kbd className={styles.shortcut} aria-hidden>
          {shortcut}
        </kbd>
      )}
    </button>
  )
}
