import type { CustomerSummary, Id } from '@clientele/core'
import { memo, type ReactNode } from 'react'
import { CustomerGrade } from '../../customer-grade/index.js'
import { MatchedText } from '../../matched-text/index.js'
import { Moment, type Writing } from '../../writing-values/index.js'
import type { CustomerListColumn, CustomerListLabels } from '../CustomerList.labels.js'
import cellStyles from './CustomerListCell.module.css'
import styles from './CustomerListRow.module.css'

/** What all rows of a list are drawn with; it changes only when every row must be drawn anew. */
export interface RowDrawing {
  readonly labels: CustomerListLabels
  readonly writing: Writing
  /** The search that the rows answer. */
  readonly search: string
  readonly industryOf: (value: string) => string
  readonly hrefOf: (id: Id) => string | undefined
  readonly figure: (count: number) => string
  readonly regionOf: (value: string) => string
  /** The columns that are shown, in their order. */
  readonly columns: readonly CustomerListColumn[]
  /** Those and the ones that only a phone shows, in the order of the cells. */
  readonly cells: readonly CustomerListColumn[]
  /** True where rows can be ticked. */
  readonly selectable: boolean
}

interface CustomerListRowProps {
  readonly customer: CustomerSummary
  readonly index: number
  /** True for the one row that the tab key reaches. */
  readonly reachable: boolean
  /** True for the row that stands open. */
  readonly current: boolean
  /** Whether it is ticked; `undefined` where rows cannot be. */
  readonly ticked: boolean | undefined
  readonly drawing: RowDrawing
}

/** Shows one customer. Renders a row of the grid; presses and keys are the grid's matter. */
export const CustomerListRow = memo(function CustomerListRow(props: CustomerListRowProps) {
  const { customer, index, reachable, current, ticked, drawing } = props
  return (
    <div
      role="row"
      tabIndex={reachable ? 0 : -1}
      aria-rowindex={index + 2}
      aria-selected={ticked ?? current}
      aria-current={ticked !== undefined && current ? true : undefined}
      className={styles.row}
      data-slot="customer-list-row"
      data-index={index}
    >
      {ticked !== undefined && (
        <div role="gridcell" aria-colindex={1} className={cellStyles.cell} data-column="select">
          <input
            type="checkbox"
            tabIndex={-1}
            readOnly
            checked={ticked}
            aria-label={drawing.labels.selectRow(customer.name)}
            className={cellStyles.tick}
          />
        </div>
      )}
      {drawing.cells.map((column) => (
        <Cell key={column} column={column} drawing={drawing} {...cellOf(column, customer, drawing)} />
      ))}
    </div>
  )
})

interface CellContent {
  readonly title?: string | undefined
  readonly zero?: boolean
  readonly children?: ReactNode
}

function cellOf(column: CustomerListColumn, customer: CustomerSummary, drawing: RowDrawing): CellContent {
  const { writing, search } = drawing
  const { mainContact, owner } = customer
  switch (column) {
    case 'grade':
      return { children: <CustomerGrade grade={customer.grade} /> }
    case 'name':
      return { title: customer.name, children: <Name customer={customer} drawing={drawing} /> }
    case 'number':
      return { children: <MatchedText text={customer.number} search={search} /> }
    case 'contact':
      return {
        title: mainContact?.name,
        children: mainContact && <MatchedText text={mainContact.name} search={search} />,
      }
    case 'phone':
      return {
        children: mainContact?.phone && <bdi className={cellStyles.phone}>{mainContact.phone.masked}</bdi>,
      }
    case 'industry':
      return { children: customer.industry && drawing.industryOf(customer.industry) }
    case 'region':
      return { children: customer.region && drawing.regionOf(customer.region) }
    case 'owner':
      return { title: owner?.name, children: owner?.name }
    case 'openTickets':
      return openTickets(customer.counts, drawing)
    case 'lastContact':
      return { children: customer.lastContact && <Moment at={customer.lastContact.at} writing={writing} /> }
    case 'since':
      return { children: customer.since }
    default:
      return column satisfies never
  }
}

function Name({ customer, drawing }: { readonly customer: CustomerSummary; readonly drawing: RowDrawing }) {
  const href = drawing.hrefOf(customer.id)
  const name = <MatchedText text={customer.name} search={drawing.search} />
  if (href === undefined) return name
  return (
    <a href={href} tabIndex={-1} className={cellStyles.link} data-slot="customer-list-link">
      {name}
    </a>
  )
}

function openTickets(counts: CustomerSummary['counts'], { labels, figure }: RowDrawing): CellContent {
  const open = counts?.openTickets
  const late = counts?.overdueTickets ?? 0
  if (open === undefined) return {}
  return {
    zero: open === 0,
    children: (
      <>
        {late > 0 && <span className={cellStyles.late}>{labels.late(figure(late))}</span>}{' '}
        <span className={cellStyles.figure}>{figure(open)}</span>
        <span className={cellStyles.words}>{labels.open(figure(open))}</span>
      </>
    ),
  }
}

interface CellProps extends CellContent {
  readonly column: CustomerListColumn
  readonly drawing: RowDrawing
}

function Cell({ column, drawing, title, zero, children }: CellProps) {
  const { columns, selectable, labels } = drawing
  const empty = children === null || children === undefined || children === ''
  const place = columns.indexOf(column)
  return (
    <div
      role="gridcell"
      aria-colindex={place < 0 ? undefined : place + (selectable ? 2 : 1)}
      title={title}
      className={cellStyles.cell}
      data-slot="customer-list-cell"
      data-column={column}
      data-off={place < 0 ? '' : undefined}
      data-empty={empty ? '' : undefined}
      data-zero={zero ? '' : undefined}
    >
      {empty ? labels.unknown : children}
    </div>
  )
}
