import type { Customer, CustomerWarning } from '@clientele/core'
import { useData } from '@clientele/hooks'
import { Plus } from 'lucide'
import type { ReactElement, ReactNode } from 'react'
import { useLabels } from '../../clientele/index.js'
import { LazyPopover } from '../../lazy-popover/index.js'
import { Icon } from '../../primitives/icon/index.js'
import type { CustomerCardLabels } from '../CustomerCard.labels.js'
import type { RenderWarningReason } from '../CustomerCardRegistry.js'
import { customerCardOwnLabels } from './CustomerCardOwn.labels.js'
import styles from './CustomerCardPanels.module.css'

const loadWhy = () => import('./CustomerCardWhy.js')
const loadTags = () => import('./CustomerCardTagsPanel.js')

interface CardExtras {
  readonly tagsEnd: (customer: Customer) => ReactNode
  readonly warningAction: (warning: CustomerWarning, customer: Customer) => ReactElement | null
}

/** What a card offers beside what it shows: the figures behind a warning, and its tags to change. */
export function useCardExtras(words: CustomerCardLabels, render: RenderWarningReason | undefined): CardExtras {
  const own = useLabels('customerCardOwn', customerCardOwnLabels)
  const { customers, directory } = useData().adapter
  return {
    tagsEnd(customer) {
      if (!customers?.update || !directory?.options || isRefused(customer)) return null
      return (
        <LazyPopover
          load={loadTags}
          failedText={own.partFailed}
          variant="quiet"
          size="small"
          className={styles.addTag}
          renderPopover={({ CustomerCardTagsPanel }, popover) => (
            <CustomerCardTagsPanel customer={customer} save={own.save} popover={popover} />
          )}
        >
          <Icon of={Plus} size="small" />
          {own.addTag}
        </LazyPopover>
      )
    },
    warningAction(warning, customer) {
      const { code } = warning.reason
      const name = Object.hasOwn(words.warningNames, warning.code) ? words.warningNames[warning.code] : undefined
      if (!render && !Object.hasOwn(words.warningReasons, code)) return null
      return (
        <LazyPopover
          load={loadWhy}
          failedText={own.partFailed}
          variant="quiet"
          size="small"
          className={styles.link}
          aria-label={own.seeWhyOf(name ?? words.warning)}
          renderPopover={({ CustomerCardWhy }, popover) => (
            <CustomerCardWhy
              warning={warning}
              customer={customer}
              name={name ?? words.warning}
              render={render}
              popover={popover}
            />
          )}
        >
          {own.seeWhy}
        </LazyPopover>
      )
    },
  }
}

function isRefused({ rights }: Customer): boolean {
  const field = rights?.fields?.tags
  return field !== undefined || Boolean(rights?.actions?.some(({ action, refused }) => action === 'update' && refused))
}
