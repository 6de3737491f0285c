import { Check, Pencil, RefreshCw, Star, Trash2 } from 'lucide'
import { useState } from 'react'
import { useLabels } from '../../clientele/index.js'
import { Button, type ButtonProps } from '../../primitives/button/index.js'
import { Icon } from '../../primitives/icon/index.js'
import { customerListPanelLabels } from '../CustomerListPanels.labels.js'
import { CustomerListViewName } from './CustomerListViewName.js'
import type { CustomerListSavedView } from './CustomerListViews.js'
import styles from './CustomerListViewsPanel.module.css'

interface CustomerListViewRowProps {
  readonly view: CustomerListSavedView
  /** The names of the other views. */
  readonly others: readonly string[]
  readonly shown: boolean
  readonly isDefault: boolean
  readonly onOpen: () => void
  /** Takes another name, or none where it stays. */
  readonly onRename: (name: string | undefined) => void
  /** Keeps what is shown now under this name; absent where it is that already. */
  readonly onUpdate: (() => void) | undefined
  readonly onDefault: () => void
  readonly onRemove: () => void
}

/** Shows one kept view and what can be done with it. Renders an `<li>`. */
export function CustomerListViewRow(props: CustomerListViewRowProps) {
  const { view, others, shown, isDefault, onOpen, onRename, onUpdate, onDefault, onRemove } = props
  const words = useLabels('customerListPanels', customerListPanelLabels)
  const [renaming, setRenaming] = useState(false)
  const { name } = view
  if (renaming) {
    return (
      <li className={styles.renaming}>
        <CustomerListViewName
          focused
          label={words.rename(name)}
          name={name}
          taken={others}
          onName={(next) => {
            setRenaming(false)
            onRename(next)
          }}
          onCancel={() => {
            setRenaming(false)
            onRename(undefined)
          }}
        />
      </li>
    )
  }
  return (
    <li className={styles.item}>
      <Button variant="quiet" className={styles.open} aria-pressed={shown} data-view={view.id} onClick={onOpen}>
        <span className={styles.name}>{name}</span>
        {shown && <Icon of={Check} size="small" />}
      </Button>
      {onUpdate && (
        <Act label={words.update(name)} onClick={onUpdate}>
          <Icon of={RefreshCw} size="small" />
        </Act>
      )}
      <Act
        label={isDefault ? words.isDefault(name) : words.makeDefault(name)}
        aria-pressed={isDefault}
        onClick={onDefault}
      >
        <Icon of={Star} size="small" className={isDefault ? styles.starred : undefined} />
      </Act>
      <Act label={words.rename(name)} onClick={() => setRenaming(true)}>
        <Icon of={Pencil} size="small" />
      </Act>
      <Act label={words.remove(name)} onClick={onRemove}>
        <Icon of={Trash2} size="small" />
      </Act>
    </li>
  )
}

function Act({ label, ...rest }: ButtonProps & { readonly label: string }) {
  return <Button variant="quiet" size="small" icon aria-label={label} className={styles.act} {...rest} />
}
