import type { FieldsetHTMLAttributes } from 'react'
import { useClienteleId } from '../../clientele/index.js'
import { joinClasses } from '../../theme/index.js'
import styles from './Menu.module.css'
import { MenuGroupContext } from './MenuContext.js'

/** Holds items that belong together, named by their `Menu.Label` or by `aria-label`. Renders a `<fieldset>`. */
export function MenuGroup({ className, ...rest }: FieldsetHTMLAttributes<HTMLFieldSetElement>) {
  const id = useClienteleId()
  return (
    <MenuGroupContext.Provider value={`${id}label`}>
      <fieldset
        data-slot="menu-group"
        aria-labelledby={rest['aria-label'] ? undefined : `${id}label`}
        {...rest}
        className={joinClasses(styles.group, className)}
      />
    </MenuGroupContext.Provider>
  )
}
