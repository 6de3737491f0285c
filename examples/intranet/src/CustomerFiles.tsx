import { AttachmentList } from '@clientele/components/attachment-list'
import type { Id } from '@clientele/core'

interface CustomerFilesProps {
  readonly customerId: Id
  readonly title: string
}

/** The files of a customer under the host's own heading. */
export function CustomerFiles({ customerId, title }: CustomerFilesProps) {
  return (
    <>
      <h3>{title}</h3>
      <div className="widget">
        <AttachmentList key={customerId} on={{ resource: 'customers', id: customerId }} />
      </div>
    </>
  )
}
