import { type HTMLAttributes, useLayoutEffect } from 'react'
import { joinClasses } from '../../theme/index.js'
import styles from './Popover.module.css'
import { usePopover } from './PopoverContext.js'

/** Names the popover. Renders an `<h2>`. */
export function PopoverTitle({ className, children, ...rest }: HTMLAttributes<HTMLHeadingElement>) {
  const { id, setTitled } = usePopover('<Popover.Title>')
  useLayoutEffect(() => {
    setTitled(true)
    return () => setTitled(false)
  }, [setTitled])
  return (
    <h2 data-slot="popover-title" {...rest} id={`${id}title`} className={joinClasses(styles.title, className)}>
      {children}
    </h2>
  )
}
