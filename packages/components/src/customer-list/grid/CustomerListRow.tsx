import type { CustomerSummary, Id } from '@clientele/core'
import { memo, type ReactNode } from 'react'
import { CustomerGrade } from '../../customer-grade/index.js'
import { Moment, type Writing } from '../../writing-values/index.js'
import type { CustomerListColumn, CustomerListLabels } from '../CustomerList.labels.js'
import cellStyles from './CustomerListCell.module.css'
import styles from './CustomerListRow.module.css'
import { matchedParts } from './matchedParts.js'

/** What all rows of a list are drawn with; it changes only when every row must be drawn anew. */
export interface RowDrawing {
  readonly labels: CustomerListLabels
  readonly writing: Writing
  /** The search that the rows answer. */
  readonly search: string
  readonly industryOf: (value: string) => string
  readonly hrefOf: (id: Id) => string | undefined
  readonly figure: (count: number) => string
}

/** The columns in their order; the place of a cell is the place of its column. */
export const customerListColumns: readonly CustomerListColumn[] = [
  'grade',
  'name',
  'number',
  'contact',
  'phone',
  'industry',
  'owner',
  'openTickets',
  'lastContact',
  'since',
]

interface CustomerListRowProps {
  readonly customer: CustomerSummary
  readonly index: number
  /** True for the one row that the tab key reaches. */
  readonly reachable: boolean
  readonly selected: boolean
  readonly drawing: RowDrawing
}

/** Shows one customer. Renders a row of the grid; presses and keys are the grid's matter. */
export const CustomerListRow = memo(function CustomerListRow(props: CustomerListRowProps) {
  const { customer, index, reachable, selected, drawing } = props
  const { labels, writing, search } = drawing
  const href = drawing.hrefOf(customer.id)
  const name = <Marked text={customer.name} search={search} />
  return (
    <div
      role="row"
      tabIndex={reachable ? 0 : -1}
      aria-rowindex={index + 2}
      aria-selected={selected}
      className={styles.row}
      data-slot="customer-list-row"
      data-index={index}
    >
      <Cell column="grade">
        <CustomerGrade grade={customer.grade} />
      </Cell>
      <Cell column="name" title={customer.name}>
        {href === undefined ? (
          name
        ) : (
          <a href={href} tabIndex={-1} className={cellStyles.link} data-slot="customer-list-link">
            {name}
          </a>
        )}
      </Cell>
      <Cell column="number">
        <Marked text={customer.number} search={search} />
      </Cell>
      <Cell column="contact" title={customer.mainContact?.name} unknown={labels.unknown}>
        {customer.mainContact && <Marked text={customer.mainContact.name} search={search} />}
      </Cell>
      <Cell column="phone" unknown={labels.unknown}>
        {customer.mainContact?.phone && <bdi className={cellStyles.phone}>{customer.mainContact.phone.masked}</bdi>}
      </Cell>
      <Cell column="industry" unknown={labels.unknown}>
        {customer.industry && drawing.industryOf(customer.industry)}
      </Cell>
      <Cell column="owner" title={customer.owner?.name} unknown={labels.unknown}>
        {customer.owner?.name}
      </Cell>
      <OpenTickets counts={customer.counts} drawing={drawing} />
      <Cell column="lastContact" unknown={labels.unknown}>
        {customer.lastContact && <Moment at={customer.lastContact.at} writing={writing} />}
      </Cell>
      <Cell column="since" unknown={labels.unknown}>
        {customer.since}
      </Cell>
    </div>
  )
})

function OpenTickets({ counts, drawing }: { counts: CustomerSummary['counts']; drawing: RowDrawing }) {
  const { labels, figure } = drawing
  const open = counts?.openTickets
  const late = counts?.overdueTickets ?? 0
  if (open === undefined) return <Cell column="openTickets" unknown={labels.unknown} />
  return (
    <Cell column="openTickets" zero={open === 0}>
      {late > 0 && <span className={cellStyles.late}>{labels.late(figure(late))}</span>}{' '}
      <span className={cellStyles.figure}>{figure(open)}</span>
      <span className={cellStyles.words}>{labels.open(figure(open))}</span>
    </Cell>
  )
}

interface CellProps {
  readonly column: CustomerListColumn
  readonly title?: string | undefined
  /** Written in a cell that has nothing to show. */
  readonly unknown?: string
  readonly zero?: boolean
  readonly children?: ReactNode
}

function Cell({ column, title, unknown, zero, children }: CellProps) {
  const empty = children === null || children === undefined || children === ''
  return (
    <div
      role="gridcell"
      aria-colindex={customerListColumns.indexOf(column) + 1}
      title={title}
      className={cellStyles.cell}
      data-slot="customer-list-cell"
      data-column={column}
      data-empty={empty ? '' : undefined}
      data-zero={zero ? '' : undefined}
    >
      {empty ? unknown : children}
    </div>
  )
}

function Marked({ text, search }: { text: string; search: string }) {
  if (search === '') return text
  return matchedParts(text, search).map((part) =>
    part.matched ? (
      <mark key={part.start} className={cellStyles.match}>
        {part.text}
      </mark>
    ) : (
      part.text
    ),
  )
}
