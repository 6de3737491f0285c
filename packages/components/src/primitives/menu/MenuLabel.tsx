import { type HTMLAttributes, useContext } from 'react'
import { joinClasses } from '../../theme/index.js'
import styles from './Menu.module.css'
import { MenuGroupContext } from './MenuContext.js'

/** Names the group that it stands in. Renders a `<div>` that is not an item. */
export function MenuLabel({ className, ...rest }: HTMLAttributes<HTMLDivElement>) {
  const id = useContext(MenuGroupContext)
  return (
    <div
      role="presentation"
      data-slot="menu-label"
      {...rest}
      id={id}
      className={joinClasses(styles.label, className)}
    />
  )
}
